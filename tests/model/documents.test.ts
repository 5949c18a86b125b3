import { expect, test } from 'vitest';
import { writeDocuments } from '#model/documents.ts';
import { HARBOUR, OUTBREAK, readBriefing, readFace } from '../briefing.ts';

const write = (folder: string) => JSON.parse(writeDocuments(readBriefing(folder), readFace(folder).words));

test('documents.json has an object a paper, with null for what is not known', () => {
  const { count, documents } = write(OUTBREAK);
  expect(count).toBe(3);
  expect(documents[0]).toMatchObject({
    id: 'samples-protocol',
    signed_by: [],
    text: null,
    note: null,
    exchanges: ['2034-11-agency-fenwater'],
    sources: [{ id: 'fever-log-2034-11', at: 'line 2' }],
  });
  expect(documents[1].signed_by[0]).toMatchObject({ id: 'adeyra', name: 'Nuru Adeyra' });
});

test('a briefing without papers has a list of none', () => {
  expect(write(HARBOUR)).toMatchObject({ count: 0, documents: [] });
});
