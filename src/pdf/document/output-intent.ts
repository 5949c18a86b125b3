import { getDefaultSRGBProfile, nameOf, PDFString } from './document.ts';
import type { PDFDocument } from './document.ts';

const CONDITION = 'sRGB IEC61966-2.1';

/** Says that the colours are sRGB, also where they are blended: PDF/A-2, 6.2.3 and 6.2.10. */
export function declareColours(document: PDFDocument): void {
  const { catalog, context } = document;
  const profile = context.register(context.flateStream(getDefaultSRGBProfile(), { N: 3 }));
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFA1', DestOutputProfile: profile });
  intent.set(nameOf('OutputConditionIdentifier'), PDFString.of(CONDITION));
  intent.set(nameOf('Info'), PDFString.of(CONDITION));
  catalog.set(nameOf('OutputIntents'), context.obj([intent]));
  for (const { node } of document.getPages()) {
    if (!node.has(nameOf('Group')))
      node.set(nameOf('Group'), context.obj({ S: 'Transparency', CS: 'DeviceRGB' }));
  }
}
