import { expect, test } from 'vitest';
import { sayAnnouncement } from '#model/say/announcement.ts';
import { HARBOUR, OUTBREAK, readBriefing, readFace } from '../../briefing.ts';

test('an entry says who announced it and whether anybody else saw it, as far as that was looked into', () => {
  const said = [...readBriefing(OUTBREAK).exchanges, ...readBriefing(HARBOUR).exchanges.slice(0, 1)].map(
    (exchange) => sayAnnouncement(exchange, readFace(OUTBREAK).words),
  );
  expect(said).toEqual([
    'Announced by both parties; seen from outside',
    'Announced by Corvane Ministry of Health alone; not seen from outside',
    'Announced by neither party',
    'Not looked into who announced it',
    'Not looked into who announced it',
  ]);
});
