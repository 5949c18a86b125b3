import { expect, test } from 'playwright/test';
import { CONTENT, readBriefing, readFace } from '../briefing.ts';

const record = readBriefing(CONTENT);
const face = readFace(CONTENT);
const hrefs = (elements: Element[]) => elements.map((element) => element.getAttribute('href'));

test('the page of a person lists each entry that they led or were met in, and only those', async ({
  page,
}) => {
  for (const person of record.people) {
    const response = await page.request.get(face.href({ person }) ?? '');
    // The papers that they signed name entries too.
    const [entries = ''] = (await response.text()).split('aria-labelledby="documents"');
    const links = [...entries.matchAll(/<a href="(\/months\/[^"]+#[^"]+)"/g)].map(([, href]) => href);
    expect(links, person.name).toEqual(person.attended.map(({ exchange }) => face.href({ exchange })));
  }
});

test('the page of a place lists each entry that names it, and only those', async ({ page }) => {
  for (const place of record.places) {
    await page.goto(face.href({ place }) ?? '');
    const links = await page.locator('main li a').evaluateAll(hrefs);
    const expected = place.exchanges.map((exchange) => face.href({ exchange }));
    expect(
      links.filter((href) => href?.includes('#')),
      place.name,
    ).toEqual(expected);
  }
});

test('every person and every place that an entry names is a link to its page', async ({ page }) => {
  const [exchange] = record.exchanges;
  if (exchange === undefined) throw new Error('The record has no exchange.');
  await page.goto(face.href({ exchange }));
  const links = await page.locator(`[id="${exchange.id}"] a`).evaluateAll(hrefs);
  const names = [
    ...[...exchange.ledBy, ...exchange.met].map((person) => face.href({ person })),
    ...exchange.places.map((place) => face.href({ place })),
  ];
  expect(names.length).toBeGreaterThan(1);
  for (const href of names) expect(links).toContain(href);
});

test('the table of people stands in a useful order, and sorts by any column by mouse and by keyboard', async ({
  page,
}) => {
  await page.goto('/people/');
  const names = page.locator('tbody th a');
  const printed = await names.allTextContents();
  expect(printed).toHaveLength(record.people.length);
  await page.getByRole('button', { name: 'Name' }).click();
  const sorted = await names.allTextContents();
  expect(sorted).toEqual(printed.toSorted(new Intl.Collator('en-GB', { numeric: true }).compare));
  await expect(page.locator('th[aria-sort]')).toHaveText('Name');
  await page.keyboard.press('Enter');
  expect(await names.allTextContents()).toEqual(sorted.toReversed());
});

test('any address cut short at a slash shows a page', async ({ request }) => {
  for (const path of ['/months/', '/chapters/', '/data/', '/people/', '/places/', '/exchanges/'])
    expect((await request.get(path)).status(), path).toBe(200);
});
