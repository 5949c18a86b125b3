/** The names by which prose places the charts, in reading order. */
export const CHART_NAMES = ['by-month', 'reported', 'by-kind', 'by-rank', 'announced', 'travellers'] as const;
export type ChartName = (typeof CHART_NAMES)[number];
