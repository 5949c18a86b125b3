import { describe, expect, test } from 'vitest';
import { readAttributes } from '#reader/mdx/attribute.ts';
import { checkComponent } from '#reader/mdx/component.ts';

const known = {
  parties: new Set(['line', 'port']),
  sources: new Set(['letter']),
  claims: new Set(['three-in-may']),
  exchanges: new Set(['2031-05-a', '2031-05-b']),
};

function check(name: string, attributes: Record<string, string>, words = '') {
  const messages: string[] = [];
  const block = ['Chart', 'Claim', 'Judgement', 'Note', 'Quote'].includes(name);
  const tag = {
    name,
    level: block ? ('block' as const) : ('inline' as const),
    attributes,
    filled: words !== '',
  };
  const mention = checkComponent(tag, known, (message) => messages.push(message));
  return { messages, mention };
}

describe(checkComponent, () => {
  test.each([
    ['Cite', { source: 'letter', at: 'page 1' }, '', { cites: ['letter'] }],
    ['Quote', { by: 'A', source: 'letter' }, 'words', { cites: ['letter'] }],
    ['Count', { from: 'line' }, '', { queries: [{ from: 'line' }] }],
    ['Count', {}, '', { queries: [{}] }],
    [
      'Share',
      { from: 'line', 'of-to': 'port' },
      '',
      { queries: [{ from: 'line', to: 'port' }, { to: 'port' }] },
    ],
    ['Claim', { id: 'three-in-may' }, '', { once: 'the claim three-in-may' }],
    ['Chart', { name: 'by-month' }, '', { once: 'the chart by-month' }],
    ['Exchange', { id: '2031-05-a' }, 'words', {}],
    ['First', { from: 'line' }, '', {}],
    ['Note', {}, 'words', {}],
  ])('says what a sound <%s> %j refers to', (name, attributes, words, mention) => {
    expect(check(name, attributes as Record<string, string>, words)).toEqual({ messages: [], mention });
  });

  test('does not judge ids whose table could not be read', () => {
    const messages: string[] = [];
    const tag = { name: 'Cite', level: 'inline', attributes: { source: 'x' }, filled: false } as const;
    checkComponent(tag, {}, (message) => messages.push(message));
    expect(messages).toEqual([]);
  });

  test('reports every attribute that is wrong, not the first alone', () => {
    expect(check('Count', { year: '31', month: 'May', form: 'line' }).messages).toHaveLength(3);
  });

  test('shortens what was found', () => {
    const [message = ''] = check('Chart', { name: 'x'.repeat(500) }).messages;
    expect(message.length).toBeLessThan(200);
  });

  test.each(['constructor', '__proto__', 'toString', ''])('takes <%s> for no component', (name) => {
    expect(check(name, {}).messages[0]).toMatch(/^is not one of <Chart>, <Cite>/);
  });
});

describe(readAttributes, () => {
  test.each([
    [{ type: 'mdxJsxAttribute', name: 'a', value: 'x' }, 'a', 'x'],
    [{ type: 'mdxJsxAttribute', name: 'a', value: null }, 'a', { fault: 'has no value: write a="…"' }],
    [{ type: 'mdxJsxAttribute', name: 'a', value: {} }, 'a', { fault: 'is JavaScript: write a="…"' }],
    [{ type: 'mdxJsxExpressionAttribute', value: '...x' }, '{…}', { fault: 'is JavaScript: write name="…"' }],
  ])('reads %j', (attribute, name, value) => {
    expect(readAttributes([attribute])).toEqual({ [name]: value });
  });
});
