import type { Content } from '../content.ts';
import type { Problem } from '#reader/report/problem.ts';

/** Exchanges of which nobody has looked into who made them public, or else who saw them beside the two parties. */
export function lintAnnounced({ months }: Content): Problem[] {
  return months.flatMap(({ yaml, exchanges }) =>
    exchanges.flatMap((exchange, index) => {
      if (exchange === undefined) return [];
      const { announced_by: by, seen_outside: seen, from, to } = exchange;
      const warn = (field: string, remedy: string) =>
        yaml.problem(['exchanges', index, field], `is not looked into: ${remedy}`, 'warning');
      if (by === undefined)
        return [warn('announced_by', `write [${from}, ${to}], the one that announced it, or [] for neither`)];
      if (seen === undefined)
        return [
          warn('seen_outside', 'write true where a source has somebody from outside see it, else false'),
        ];
      return [];
    }),
  );
}
