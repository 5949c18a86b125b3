import { mapById } from '#model/view/lookup.ts';
import { findOrigin } from '#model/view/source.ts';
import type { Content } from '../content.ts';
import type { Verdict } from '../judge.ts';
import type { Problem } from '#reader/report/problem.ts';

/** Exchanges for which there is one origin only: copies of a wire and translations are no second. */
export function lintSingleOrigin({ months }: Content, { gathered }: Verdict): Problem[] {
  const sources = mapById(gathered.sources.filter((source) => source !== undefined));
  return months.flatMap(({ yaml, exchanges }) =>
    exchanges.flatMap((exchange, index) => {
      const origins = new Set(exchange?.sources.map(({ source }) => findOrigin(source, sources)));
      const [origin] = origins;
      return origin === undefined || origins.size > 1
        ? []
        : yaml.problem(
            ['exchanges', index, 'sources'],
            `rests on one origin, ${origin}: look for a second that does not repeat it`,
            'warning',
          );
    }),
  );
}
