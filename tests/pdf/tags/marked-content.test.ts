import { describe, expect, test } from 'vitest';
import { surveyMarks } from '#pdf/tags/marked-content.ts';

const VIEW = {
  box: { left: 0, bottom: 0, right: 100, top: 200 },
  fonts: new Map([['/F1', () => 500]]),
};
const survey = (stream: string, forms: string[] = []) => surveyMarks(stream, VIEW, new Set(forms));
const markOf = (stream: string, forms: string[] = []) =>
  survey(`/P <</MCID 4 >>BDC ${stream} EMC`, forms).marks.get(4);

describe(surveyMarks, () => {
  test('counts what each mark paints', () => {
    expect(markOf('BT <0001> Tj <0002> Tj ET 0 0 5 5 re f /X1 Do /X2 Do', ['/X2'])).toMatchObject({
      texts: 2,
      paths: 1,
      objects: 1,
      holdsForm: true,
    });
  });

  test('knows a mark that paints nothing', () => {
    expect(markOf('BT ET')).toMatchObject({ texts: 0, paths: 0, objects: 0, holdsForm: false });
  });

  test('counts what is neither tagged nor an artifact', () => {
    expect(survey('/Artifact BMC 0 0 5 5 re f EMC /P <</MCID 0 >>BDC 0 0 5 5 re f EMC').unmarked).toBe(0);
    expect(survey('0 0 5 5 re f BT /Span <</ActualText <FEFF> >>BDC <0001> Tj EMC ET').unmarked).toBe(2);
  });

  test('counts text within a property list to the tag around it', () => {
    expect(markOf('BT /Span <</ActualText <FEFF> >>BDC <0001> Tj EMC <0002> Tj ET')).toMatchObject({
      texts: 2,
    });
  });

  test('tells where a path lies, through transformations and back', () => {
    expect(markOf('q 2 0 0 -2 10 100 cm 1 2 3 4 re f Q')?.box).toEqual({
      left: 12,
      bottom: 88,
      right: 18,
      top: 96,
    });
    expect(markOf('q 1 0 0 1 5 6 cm 2 0 0 2 1 1 cm 1 2 3 4 re f Q')?.box).toEqual({
      left: 8,
      bottom: 11,
      right: 14,
      top: 19,
    });
    expect(markOf('q 2 0 0 -2 10 100 cm Q 1 2 3 4 re f')?.box).toEqual({
      left: 1,
      bottom: 2,
      right: 4,
      top: 6,
    });
    expect(markOf('0 0 m 1 8 9 2 5 5 c S')?.box).toEqual({ left: 0, bottom: 0, right: 9, top: 8 });
  });

  test('tells where text lies, by its place, its size and the widths of its glyphs', () => {
    const box = markOf('BT /F1 10 Tf 1 0 0 1 20 50 Tm 5 0 Td [<00010002>-100<0003>] TJ ET')?.box;
    expect(box?.left).toBeCloseTo(25);
    expect(box?.right).toBeCloseTo(25 + 3 * 5 + 1);
    expect(box?.bottom).toBeCloseTo(48);
    expect(box?.top).toBeCloseTo(57.5);
  });

  test('leaves out what is clipped away', () => {
    expect(markOf('q 10 10 20 20 re W n 0 0 50 25 re f Q')?.box).toEqual({
      left: 10,
      bottom: 10,
      right: 30,
      top: 25,
    });
    expect(markOf('q 10 10 20 20 re W n 50 50 9 9 re f Q')).toMatchObject({ paths: 0 });
    expect(markOf('90 190 50 50 re f')?.box).toEqual({ left: 90, bottom: 190, right: 100, top: 200 });
  });
});
