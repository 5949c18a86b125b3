import { describe, expect, test } from 'vitest';
import { type Fault, type Finding, keepFollowed, mergeFindings, printFinding } from './finding.ts';

const fault: Fault = { tool: 'axe', rule: 'label', element: '<input>', message: 'It has no label.' };
const finding: Finding = { ...fault, page: '/people/', modes: ['light'] };

describe(keepFollowed, () => {
  test('what a rule finds that is not followed is no finding, and the same rule of another tool is', () => {
    const id = { ...fault, tool: 'html-validate', rule: 'valid-id' } as const;
    expect(keepFollowed([id, fault, { ...id, tool: 'ibm' }])).toEqual([fault, { ...id, tool: 'ibm' }]);
  });
});

describe(mergeFindings, () => {
  test('one fault of an element in several modes is one finding', () => {
    const dark: Finding = { ...finding, modes: ['dark'] };
    expect(mergeFindings([finding, dark, finding])).toEqual([{ ...finding, modes: ['light', 'dark'] }]);
  });

  test('two elements are two findings, and so are two pages', () => {
    const others = [finding, { ...finding, element: '<select>' }, { ...finding, page: '/' }];
    expect(mergeFindings(others)).toEqual(others);
  });
});

describe(printFinding, () => {
  test('a finding is one line with page, mode, rule, element and message', () => {
    expect(printFinding({ ...finding, element: '<input\n  type="text">' })).toBe(
      '/people/ (light)  axe label  <input type="text">  It has no label.',
    );
  });

  test('what was read in the HTML has no mode, and a long element is cut', () => {
    const line = printFinding({ ...finding, modes: [], element: `<p>${'x'.repeat(500)}` });
    expect(line).toMatch(/^\/people\/ {2}axe label {2}<p>x+… {2}It has no label\.$/);
    expect(line.length).toBeLessThan(200);
  });
});
