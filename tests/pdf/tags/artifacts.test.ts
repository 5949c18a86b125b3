import { describe, expect, test } from 'vitest';
import { markArtifacts } from '#pdf/tags/artifacts.ts';

const mark = (stream: string, dropped: number[] = [], forms: string[] = []) =>
  markArtifacts(stream, new Set(dropped), new Set(forms)).replace(/\s+/g, ' ').trim();

describe(markArtifacts, () => {
  test('wraps whole text objects outside the tags', () => {
    expect(mark('BT /F1 9 Tf <0001> Tj ET')).toBe('/Artifact BMC BT /F1 9 Tf <0001> Tj ET EMC');
  });

  test('wraps a path from its first point to its painting, and leaves clips alone', () => {
    expect(mark('0 0 5 5 re W n 1 1 m 2 2 l S')).toBe('0 0 5 5 re W n /Artifact BMC 1 1 m 2 2 l S EMC');
  });

  test('wraps shadings and pictures', () => {
    expect(mark('/S1 sh')).toBe('/Artifact BMC /S1 sh EMC');
    expect(mark('/X1 Do')).toBe('/Artifact BMC /X1 Do EMC');
  });

  test('leaves forms with tags of their own outside', () => {
    expect(mark('/X1 Do /X2 Do', [], ['/X2'])).toBe('/Artifact BMC /X1 Do EMC /X2 Do');
  });

  test('leaves tagged content as it is, and ends before it begins', () => {
    expect(mark('BT ET /P <</MCID 0 >>BDC BT ET EMC 0 0 m 1 1 l S')).toBe(
      '/Artifact BMC BT ET EMC /P <</MCID 0 >>BDC BT ET EMC /Artifact BMC 0 0 m 1 1 l S EMC',
    );
  });

  test('ends before the graphics state that it began in is left', () => {
    expect(mark('q BT ET Q q BT ET Q')).toBe('q /Artifact BMC BT ET EMC Q q /Artifact BMC BT ET EMC Q');
  });

  test('goes on through a graphics state within it', () => {
    expect(mark('BT ET q BT ET Q BT ET')).toBe('/Artifact BMC BT ET q BT ET Q BT ET EMC');
  });

  test('makes artifacts of the marked content that is dropped', () => {
    expect(mark('/P <</MCID 0 >>BDC BT ET EMC /P <</MCID 1 >>BDC BT ET EMC', [1])).toBe(
      '/P <</MCID 0 >>BDC BT ET EMC /Artifact BMC BT ET EMC',
    );
  });

  test('keeps property lists nested as they were, in the tags and outside', () => {
    const span = '/Span<</ActualText <FEFF2019> >> BDC <0001> Tj EMC';
    expect(mark(`BT ${span} ET`)).toBe(`/Artifact BMC BT ${span} ET EMC`);
    expect(mark(`/P <</MCID 0 >>BDC BT ${span} ET EMC BT ET`)).toBe(
      `/P <</MCID 0 >>BDC BT ${span} ET EMC /Artifact BMC BT ET EMC`,
    );
  });

  test('adds nothing to a stream that paints nothing', () => {
    expect(mark('q 1 0 0 1 0 0 cm Q')).toBe('q 1 0 0 1 0 0 cm Q');
  });
});
