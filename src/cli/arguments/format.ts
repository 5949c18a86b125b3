/** How a check prints: for people, for programs, or as annotations of GitHub. */
export const FORMATS = ['text', 'json', 'github'] as const;

export type Format = (typeof FORMATS)[number];
