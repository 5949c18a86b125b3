import { beforeAll, describe, expect, test } from 'vitest';
import { writeFeed } from '#model/edition/feed.ts';
import { listGone } from '#model/edition/gone.ts';
import { viewEditions } from '#model/edition/view.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { HARBOUR, readBriefing, readFace } from '../../briefing.ts';
import { change, keepHarbour, raise, store } from '../../editing/edition/kept.ts';

const MONTH = 'months/2031-05.mdx';
let briefing: Briefing;
const face = readFace(HARBOUR);

beforeAll(async () => {
  const root = await keepHarbour();
  change(root, MONTH, 'date: 2031-05-12', 'date: 2031-05-13');
  change(root, MONTH, 'A mediator took the chair.', 'A mediator presided.');
  change(root, MONTH, 'led_by: [oke]', 'led_by: [marsk]');
  change(root, MONTH, 'rank: staff', 'rank: head');
  change(root, MONTH, '<Cite source="sound-courier', 'Talks & tea. <Cite source="sound-courier');
  change(root, 'sources.yaml', '- id: quayside-wire', '- id: quay-wire');
  for (const _ of [1, 2]) change(root, 'sources.yaml', 'relay_of: quayside-wire', 'relay_of: quay-wire');
  raise(root);
  await store(root, {
    default: { kind: 'clarification', why: 'Plainer wording.' },
    changes: [
      {
        of: ['exchanges/2031-05-tallow-quelby/date', 'exchanges/2031-05-oke-sunder-rock'],
        kind: 'correction',
        why: 'We were wrong.',
      },
      { of: ['sources/*/id'], kind: 'renamed', why: 'A shorter id.' },
    ],
  });
  briefing = readBriefing(root);
});

describe(viewEditions, () => {
  test('tells the newest edition first, and in it the gravest changes first, a reason once', () => {
    const told = viewEditions(briefing, face).map(({ number, reasons }) => [
      number,
      reasons.map(({ kind, why, records }) => [kind, why, records.length]),
    ]);
    expect(told).toEqual([
      [
        '2',
        [
          ['Correction', 'We were wrong.', 2],
          ['Renamed', 'A shorter id.', 1],
          ['Clarification', 'Plainer wording.', 4],
        ],
      ],
      ['1', []],
    ]);
  });

  test('links a record, and names what its fields name', () => {
    const [oke] = viewEditions(briefing, face)[0]?.reasons[0]?.records ?? [];
    expect(oke?.href).toBe('/months/2031-05/#2031-05-oke-sunder-rock');
    expect(oke?.fields.map(({ label, versions }) => [label, versions[0]?.was, versions[0]?.is])).toEqual([
      ['Led by', 'Bram Oke', 'Jory Marsk'],
      ['Rank', 'Staff', 'Heads'],
    ]);
  });

  test('spells prose out without its tags', () => {
    const slight = viewEditions(briefing, face)[0]?.reasons.at(-1)?.records ?? [];
    const text = slight.flatMap(({ fields }) => fields).find(({ isLong }) => isLong);
    expect(JSON.stringify(text?.versions)).toContain('[Sound Courier, 13 May 2031, opening paragraphs]');
    expect(JSON.stringify(text?.versions)).not.toContain('<');
  });
});

test('an entry says which editions corrected it', () => {
  const corrected = briefing.exchanges.flatMap(({ id, corrected: found }) => found.map((one) => [id, one]));
  expect(corrected).toEqual([
    ['2031-05-oke-sunder-rock', '2'],
    ['2031-05-tallow-quelby', '2'],
  ]);
});

test('a source that has another id keeps its former address, with where it is now', () => {
  expect(listGone(briefing, 'sources', face)).toMatchObject([
    { id: 'quayside-wire', href: '/sources/#source-quay-wire' },
  ]);
});

describe(writeFeed, () => {
  test('has an entry for each edition, under full addresses, the newest first', () => {
    const feed = writeFeed(briefing, face, new URL('https://example.org'));
    expect([...feed.matchAll(/<id>(.*)<\/id>/g)].map(([, id]) => id)).toEqual([
      'https://example.org/changes/',
      'https://example.org/changes/#edition-2',
      'https://example.org/changes/#edition-1',
    ]);
    expect(feed).toContain('<updated>2031-06-20T00:00:00Z</updated>');
    expect(feed).toContain('Correction: We were wrong.');
  });
});
