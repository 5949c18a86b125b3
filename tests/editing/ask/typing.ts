import { Refusal } from '#editing/write/refusal.ts';

/** A terminal at which the lines are typed, and what it showed. Where no line is left, the input has ended. */
export function typing(...lines: string[]) {
  const shown: string[] = [];
  const waiting = [...lines];
  return {
    shown,
    ask: async (question: string) => {
      shown.push(question);
      const line = waiting.shift();
      if (line === undefined) throw new Refusal(`Nothing was typed for "${question}".`);
      return line;
    },
    say: (text: string) => void shown.push(text),
    get left() {
      return waiting.length;
    },
  };
}

/** An answer to each question about an entry of the harbour's. */
export const TYPED: Record<string, string[]> = {
  date: ['2031-05-14'],
  title: ['Union and port spoke again'],
  from: ['union'],
  to: ['port'],
  led_by: ['marsk'],
  met: ['tallow'],
  places: ['ostmere'],
  kind: ['talks'],
  rank: ['head'],
  summary: ['They met.'],
  announced_by: ['union, port'],
  seen_outside: ['no'],
  sources: ['port-bulletin-2031-05-30', 'page 2', '', ''],
};
