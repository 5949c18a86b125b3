import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Engine } from '#components/site/search/engine.ts';
import type { Row } from '#model/search/row.ts';

/** The rows as a page of dist/ fetches them. */
function readRows(): Row[] {
  const text = readFileSync('dist/search/rows.js', 'utf8');
  return (JSON.parse(`[${text.trim().replace(/^self\.briefingSearch\(/, '').replace(/\)$/, '')}]`) as [Row[]])[0];
}

const engine = new Engine();
engine.add(readRows());

/** What readers of this briefing type, and the page that must come first. */
const QUESTIONS: readonly (readonly [question: string, first: RegExp])[] = [
  ['최선희', /people\/choe-son-hui/],
  ['최선', /people\/choe-son-hui/],
  ['최ㅅ', /people\/choe-son-hui/],
  ['최선히', /people\/choe-son-hui/],
  ['최선희는', /people\/choe-son-hui/],
  ['Цой Сон Хи', /people\/choe-son-hui/],
  ['цой', /people\/choe-son-hui/],
  ['choe son hui', /people\/choe-son-hui/],
  ['Choe Son-hui', /people\/choe-son-hui/],
  ['choi son hui', /people\/choe-son-hui/],
  ['Москва', /places\/moscow/],
  ['москве', /places\/moscow/],
  ['moscow', /places\/moscow/],
  ['Пермь', /places\/perm/],
  ['평양', /places\/pyongyang/],
  ['pyongyang', /places\/pyongyang/],
  ['vladivostok', /places\/vladivostok/],
  ['vladivostock', /places\/vladivostok/],
  ['st petersburg', /places\/st-petersburg/],
  ['khasan', /places\/khasan/],
  ['sochi', /places\/sirius/],
  ['vostochny', /places\/vostochny/],
  ['vostochni', /places\/vostochny/],
  ['im chon-il', /people\/im-chon-il/],
  ['im chonil', /people\/im-chon-il/],
  ['kozlov', /people\/kozlov/],
  ['Козлов', /people\/kozlov/],
  ['Kozlow', /people\/kozlov/],
  ['naryshk', /people\/naryshkin/],
  ['narishkin', /people\/naryshkin/],
  ['shoigu', /people\/shoigu/],
  ['lavrov', /people\/lavrov/],
  ['putin', /people\/putin/],
  ['kim jong un', /people\/kim-jong-un/],
  ['kozhemyako', /people\/kozhemyako/],
  ['matytsin', /people\/matytsin/],
  ['yun jong ho', /people\/yun-jong-ho/],
  ['murashko', /people\/murashko/],
  ['health minister', /people\/(jong-mu-rim|murashko)|jong-mu-rim/],
  ['zoo', /akulova/],
  ['cosmodrome', /vostochny/],
  ['aquarium', /2023-09-kim-jong-un-vostochny/],
  ['putin pyongyang', /2024-06-putin-pyongyang|chapters\/summit/],
  ['lavrov pyongyang', /2023-10-lavrov-pyongyang/],
  ['shoigu armistice', /2023-07-shoigu-pyongyang/],
  ['un panel sanctions', /chapters\/|months\/2024-03/],
];

test.each(QUESTIONS)('“%s” leads to its page first', (question, first) => {
  const [hit] = engine.find(question);
  expect(hit?.row[0]).toMatch(first);
});
