import { DISAGREEMENTS, type Mode, type ToolId } from '#model/accessibility.ts';

/** What a tool or a measure says against an element. */
export interface Fault {
  /** `measure` where we measure ourselves. */
  readonly tool: ToolId | 'measure';
  readonly rule: string;
  /** The element as HTML or as a selector. */
  readonly element: string;
  readonly message: string;
}

/** A fault, the page that has it, and the modes in which it was met: none where the HTML alone was read. */
export interface Finding extends Fault {
  readonly page: string;
  readonly modes: readonly Mode[];
}

/** The faults without those of rules that are not followed. */
export function keepFollowed(faults: readonly Fault[]): Fault[] {
  return faults.filter(
    ({ tool, rule }) => !DISAGREEMENTS.some((each) => each.tool === tool && each.rules.includes(rule)),
  );
}

/** The findings of one page, each once, with all the modes in which it was met. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.page, finding.tool, finding.rule, finding.element]);
    const known = merged.get(key);
    merged.set(key, {
      ...(known ?? finding),
      modes: [...new Set([...(known?.modes ?? []), ...finding.modes])],
    });
  }
  return [...merged.values()];
}

function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

/** A finding as one line. */
export function printFinding({ page, modes, tool, rule, element, message }: Finding): string {
  const where = modes.length === 0 ? page : `${page} (${modes.join(', ')})`;
  return `${where}  ${tool} ${rule}  ${shorten(element, 120)}  ${shorten(message, 240)}`;
}
