import { expect, type Page, test } from 'playwright/test';
import { readContent } from '#reader/read.ts';
import { introduceCounted, nameCounted } from '#model/say/counted.ts';
import { formatDate } from '#model/say/format.ts';
import { plainPhrase } from '#model/say/phrase.ts';
import { CONTENT, readBriefing, readFace } from '../briefing.ts';
import { PAGES } from './site.ts';

const record = readBriefing(CONTENT);
const { words } = readFace(CONTENT);
const bottomLine = plainPhrase(record.bottomLine, words);

/** The page of the first month or chapter whose text has a component in it. */
function pageWith(tag: string): string {
  const reading = readContent(CONTENT, CONTENT);
  const body = reading.ok ? reading.bodies.find(({ text }) => text.includes(tag)) : undefined;
  if (body === undefined) throw new Error(`No text of the record has a ${tag}.`);
  return `/${body.collection}/${body.id}/`;
}

// What an author writes must hold for a reader without script.
test.use({ javaScriptEnabled: false });

/** Every link to a list of exchanges: its text and its address. */
async function listCounts(page: Page): Promise<{ text: string; href: string }[]> {
  const counts: { text: string; href: string }[] = [];
  for (const path of PAGES) {
    await page.goto(path);
    const links = page.locator('main a[href^="/exchanges/"]');
    counts.push(
      ...(await links.evaluateAll((elements) =>
        elements.map((link) => ({ text: link.textContent.trim(), href: link.getAttribute('href') ?? '' })),
      )),
    );
  }
  return counts;
}

test('every count leads to a page that lists just as many exchanges, and no page lists what nobody counts', async ({
  page,
}) => {
  // It walks every page, which a busy machine does not do in half a minute.
  test.slow();
  const links = await listCounts(page);
  const counts = links.filter(({ text }) => /^\d+$/.test(text));
  expect(counts.length).toBeGreaterThan(10);
  const lengths = new Map<string, string>();
  for (const href of new Set(counts.map((count) => count.href))) {
    await page.goto(href);
    lengths.set(href, String(await page.locator('main li time').count()));
  }
  expect(counts.filter(({ text, href }) => lengths.get(href) !== text)).toEqual([]);

  const pages = PAGES.filter((path) => /^\/exchanges\/.+/.test(path));
  expect(pages.filter((path) => !lengths.has(path))).toEqual([]);
});

test('the page of a count says in words what it lists, and by which rule, where it is none too', async ({
  page,
}) => {
  test.slow();
  for (const counted of record.counted) {
    await page.goto(`/exchanges/${counted.slug}/`);
    await expect(page.locator('h1')).toHaveText(nameCounted(counted, record, words));
    await expect(page.locator('main header p')).toHaveText(introduceCounted(counted, record, words));
    await expect(page.locator('main li time')).toHaveText(
      counted.exchanges.map(({ when }) => formatDate(when, words)),
    );
  }
  await expect(page.getByRole('link', { name: 'All exchanges' })).toHaveAttribute('href', '/exchanges/');
});

test('on the sheet counts are printed without a link', async ({ page }) => {
  await page.goto('/print/');
  await expect(page.locator('.bottom-line')).toHaveText(bottomLine);
  await expect(page.locator('.bottom-line a')).toHaveCount(0);
  await expect(page.locator('.month-head a[href^="/"]')).toHaveCount(0);
});

test('the description of the front page is plain text with its counts', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', bottomLine);
});

test('a claim stands beside what the record counts, with the difference explained', async ({ page }) => {
  await page.goto(pageWith('<Claim '));
  const claim = page.getByRole('note', { name: /^Claim of / });
  await expect(claim.locator('li strong')).toHaveText([/^\d+$/, /^\d+$/, /^\d+$/]);
  await expect(claim).toContainText('Why they differ.');
  await expect(claim.locator('p').last()).toHaveText(/^Source: /);
});

test('a judgement is labelled, and says likelihood and confidence in sentences of their own', async ({
  page,
}) => {
  await page.goto(pageWith('<Judgement'));
  const judgement = page.getByRole('note', { name: 'Judgement' }).first();
  await expect(judgement.locator('p').first()).toHaveText('Judgement');
  const parts = await judgement.locator('li').allTextContents();
  expect(parts.map((part) => part.trim().replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^Likelihood: [a-z ]+ \(\d+–\d+%\)\.$/),
    expect.stringMatching(/^Confidence: (?:low|moderate|high)\. .+\.$/),
    expect.stringMatching(/^Alternative: .+\.$/),
    expect.stringMatching(/^What would change it: .+\.$/),
    expect.stringMatching(/^Rests on: entr/),
  ]);
});

test('claim, judgement and note differ in more than colour', async ({ page }) => {
  const borders = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { borderInlineStartWidth: start, borderBlockStartWidth: top } = getComputedStyle(element);
        return { start, top };
      });
  await page.goto(pageWith('<Claim '));
  expect(await borders('[aria-label^="Claim of"]')).toEqual({ start: '3px', top: '0px' });
  await page.goto(pageWith('<Judgement'));
  expect(await borders('[aria-label=Judgement]')).toEqual({ start: '0px', top: '1px' });
});
