import { escapeXml } from '#model/xml.ts';
import type { Metadata } from './metadata.ts';

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
};

/** Tells PDF/A, which does not know it, what `pdfuaid:part` is: PDF/A-2, 6.6.2.3. */
const EXTENSION = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${NAMESPACES.pdfuaid}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA part</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`;

function element(name: string, value: string | undefined): string {
  return value === undefined ? '' : `<${name}>${escapeXml(value)}</${name}>\n`;
}

function list(name: string, kind: 'Alt' | 'Bag' | 'Seq', values: readonly (string | undefined)[]): string {
  const language = kind === 'Alt' ? ' xml:lang="x-default"' : '';
  const items = values.flatMap((value) =>
    value === undefined ? [] : [`<rdf:li${language}>${escapeXml(value)}</rdf:li>`],
  );
  return items.length === 0 ? '' : `<${name}><rdf:${kind}>${items.join('')}</rdf:${kind}></${name}>\n`;
}

/** The metadata as an XMP packet (ISO 16684-1) that claims PDF/UA-1 and PDF/A-2a. */
export function writeXmp(metadata: Metadata): string {
  const { title, authors, subject, keywords, language, publisher, rights, identifier } = metadata;
  const date = metadata.date.toISOString().replace(/\.\d+Z$/, 'Z');
  const { rdf, ...others } = NAMESPACES;
  const namespaces = Object.entries(others).map(([prefix, address]) => `xmlns:${prefix}="${address}"`);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${rdf}">
<rdf:Description rdf:about="" ${namespaces.join(' ')}>
${[
  element('dc:format', 'application/pdf'),
  list('dc:title', 'Alt', [title]),
  list('dc:creator', 'Seq', authors),
  list('dc:description', 'Alt', [subject]),
  list('dc:subject', 'Bag', keywords),
  list('dc:language', 'Bag', [language]),
  list('dc:publisher', 'Bag', [publisher]),
  list('dc:rights', 'Alt', [rights]),
  list('dc:date', 'Seq', [date]),
  element('dc:identifier', identifier),
  element('xmp:CreatorTool', metadata.creator),
  element('xmp:CreateDate', date),
  element('xmp:ModifyDate', date),
  element('xmp:MetadataDate', date),
  element('pdf:Producer', metadata.producer),
  element('pdf:Keywords', keywords.join(', ')),
  element('pdfuaid:part', '1'),
  element('pdfaid:part', '2'),
  element('pdfaid:conformance', 'A'),
].join('')}${EXTENSION}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
