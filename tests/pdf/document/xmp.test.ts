import { describe, expect, test } from 'vitest';
import { writeXmp } from '#pdf/document/xmp.ts';

const METADATA = {
  title: 'Ships & <lamps>',
  language: 'en-GB',
  authors: ['A "B" C', 'D'],
  subject: 'Lamps',
  keywords: ['a', 'b'],
  publisher: undefined,
  rights: undefined,
  identifier: undefined,
  creator: 'Briefing',
  producer: 'Chromium',
  date: new Date('2031-03-02T10:00:00.123Z'),
};

describe(writeXmp, () => {
  test('escapes what XML would take for its own', () => {
    expect(writeXmp(METADATA)).toContain('>Ships &amp; &lt;lamps&gt;</rdf:li>');
    expect(writeXmp(METADATA)).toContain('<rdf:li>A &quot;B&quot; C</rdf:li><rdf:li>D</rdf:li>');
  });

  test('leaves out what is not known', () => {
    expect(writeXmp(METADATA)).not.toMatch(/dc:publisher|dc:rights|dc:identifier/);
    expect(writeXmp({ ...METADATA, publisher: 'P' })).toContain('<dc:publisher><rdf:Bag><rdf:li>P</rdf:li>');
  });

  test('writes the date to the second, UTC', () => {
    expect(writeXmp(METADATA)).toContain('<xmp:ModifyDate>2031-03-02T10:00:00Z</xmp:ModifyDate>');
  });
});
