import { describe, expect, test } from 'vitest';
import { requiresPdf } from '#cli/arguments/requires-pdf.ts';

const wish = (no: boolean, require: boolean) => ({ 'no-pdf': no, 'require-pdf': require });

describe(requiresPdf, () => {
  test.each([
    ['on a desk', wish(false, false), {}, false],
    ['on a desk that asks for it', wish(false, true), {}, true],
    ['on a machine for CI', wish(false, false), { CI: 'true' }, true],
    ['on a machine for CI that has another word for it', wish(false, false), { CI: '1' }, true],
    ['where CI is set to false', wish(false, false), { CI: 'false' }, false],
    ['where CI is empty', wish(false, false), { CI: '' }, false],
    ['on a machine for CI that wants no PDF', wish(true, false), { CI: 'true' }, false],
  ])('%s', (_where, wishes, env, required) => {
    expect(requiresPdf(wishes, env)).toBe(required);
  });

  test('refuses flags that want a PDF and none', () => {
    expect(() => requiresPdf(wish(true, true), {})).toThrow('--require-pdf and --no-pdf contradict');
  });
});
