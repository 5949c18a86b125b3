import type { WordKey } from '#words/words.ts';

/** The tools that look for barriers, in the versions that `npm run access` runs. */
export const TOOLS = {
  axe: { name: 'axe', version: '4.14.0' },
  alfa: { name: 'Siteimprove Alfa', version: '0.112.0' },
  ibm: { name: 'IBM Equal Access', version: '4.0.34' },
  'html-validate': { name: 'html-validate', version: '11.21.1' },
  vnu: { name: 'Nu Html Checker', version: '26.9.27' },
} as const;
export type ToolId = keyof typeof TOOLS;

/** Those that look at a page in a browser, in each mode; the others read its HTML. */
export const IN_BROWSER = ['axe', 'alfa', 'ibm'] as const satisfies readonly ToolId[];
export const IN_HTML = ['html-validate', 'vnu'] as const satisfies readonly ToolId[];

/** The ways in which a page is looked at, and what each is called. */
export const MODES = {
  light: 'accessibility.light',
  dark: 'accessibility.dark',
  forced: 'accessibility.forced',
  narrow: 'accessibility.narrow',
} as const satisfies Readonly<Record<string, WordKey>>;
export type Mode = keyof typeof MODES;

/** The width in CSS pixels at which a page is still read without scrolling sideways: WCAG 2.2, 1.4.10. */
export const NARROW = 320;

/** The width and the height in CSS pixels that a target has at least, or room for: WCAG 2.2, 2.5.8. */
export const TARGET = 24;

/** Rules of a tool that are not followed, for one reason. */
export interface Disagreement {
  readonly tool: ToolId;
  readonly rules: readonly string[];
  /** The reason, for readers. */
  readonly why: Extract<WordKey, `accessibility.why_${string}`>;
}

/** Every rule that is not followed. What it finds is no finding, and the page on accessibility names it. */
export const DISAGREEMENTS: readonly Disagreement[] = [
  { tool: 'alfa', rules: ['sia-r73'], why: 'accessibility.why_line_height' },
  { tool: 'alfa', rules: ['sia-r111'], why: 'accessibility.why_target_size' },
  { tool: 'ibm', rules: ['element_attribute_deprecated'], why: 'accessibility.why_policy' },
  { tool: 'ibm', rules: ['element_tabbable_role_valid'], why: 'accessibility.why_scroll' },
  { tool: 'html-validate', rules: ['long-title'], why: 'accessibility.why_title' },
  { tool: 'html-validate', rules: ['require-sri'], why: 'accessibility.why_integrity' },
  { tool: 'html-validate', rules: ['valid-id'], why: 'accessibility.why_id' },
  { tool: 'html-validate', rules: ['wcag/h32'], why: 'accessibility.why_submit' },
  {
    tool: 'vnu',
    rules: ['Inline script violates Content Security Policy', 'Resource violates Content Security Policy'],
    why: 'accessibility.why_file',
  },
  { tool: 'vnu', rules: ['Property “paint-order” doesn’t exist'], why: 'accessibility.why_property' },
];
