import { SaxesParser } from 'saxes';
import { SVG } from './svg-parts.ts';
import { type Excess, judgeAttribute, judgeElement, judgeStyle } from './svg-rules.ts';

const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** The attributes of the outermost element of an SVG by their names, or the first thing that is wrong with it. */
export type Drawing = Readonly<Record<string, string>> | string;

/**
 * Reads the text of an SVG as XML, and finds what would run, or would be fetched from elsewhere, where somebody opens
 * the file: all that is not on the list of what draws.
 */
export function readSvg(text: string): Drawing {
  const parser = new SaxesParser({ xmlns: true });
  const lines = new Map<string, number>();
  let start = 1;
  let root: Record<string, string> | undefined;
  let fault: string | undefined;
  let broken: string | undefined;
  let style: string | undefined;
  const refuse = (excess: Excess | undefined, line = parser.line) => {
    if (excess !== undefined) fault ??= `holds ${excess.what} on line ${line}: ${excess.remedy}`;
  };

  parser.on('error', ({ message }) => {
    const reason = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    broken ??= `is no sound XML at line ${parser.line} (${reason}): save it anew as SVG`;
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding))
      fault ??= `says that it is in ${encoding.slice(0, 20)}: save it as UTF-8`;
  });
  parser.on('doctype', () => {
    refuse({ what: '<!DOCTYPE', remedy: 'delete it, and the entities with it' });
  });
  parser.on('processinginstruction', ({ target }) => {
    refuse({ what: `<?${target}`, remedy: 'delete it' });
  });
  parser.on('opentagstart', () => {
    start = parser.line;
    lines.clear();
  });
  parser.on('attribute', ({ name }) => {
    lines.set(name, parser.line);
  });
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    const element = { name, local, uri };
    refuse(judgeElement(element), start);
    for (const attribute of Object.values(attributes)) {
      if (attribute.uri === XMLNS) continue;
      refuse(judgeAttribute(element, attribute, attribute.value), lines.get(attribute.name));
    }
    root ??= Object.fromEntries(Object.values(attributes).map((item) => [item.name, item.value]));
    if (uri === SVG && local === 'style') style = '';
  });
  const collect = (words: string) => {
    if (style !== undefined) style += words;
  };
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('closetag', ({ local }) => {
    if (local !== 'style' || style === undefined) return;
    refuse(judgeStyle(style));
    style = undefined;
  });

  parser.write(text).close();
  return fault ?? broken ?? root ?? 'is empty: save it anew';
}
