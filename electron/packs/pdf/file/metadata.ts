// What a PDF says of itself beside its pages (XMP): its title, language and day, and which standards it keeps to.

import { universalMinute } from '../../../../shared/kernel/universal-time.ts';

export const program = 'Minutebook';

export interface PdfInfo {
  readonly title: string;
  /** Null where it isn't known. */
  readonly author: string | null;
  /** Of what says no other. */
  readonly language: string;
  /** All that it is written in. */
  readonly languages: readonly string[];
  /** The only timestamp in the file. */
  readonly created: Date;
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** PDF/A allows a property that isn't its own, such as PDF/UA's mark, only with a description of it. */
const uaMarkExplained = `
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file keeps to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
<pdfuaid:part>1</pdfuaid:part>`;

const archiveMark = `<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>`;

const namespaces = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
];

/** The standards that a file says it keeps to. */
export interface Claims {
  /** PDF/UA-1: everybody can read all of it. */
  readonly accessible: boolean;
  /** PDF/A-2a: it will look the same in a hundred years. Attached PDFs may lack fonts or colours that it wants. */
  readonly archival: boolean;
}

export function xmpOf(
  { title, author, languages, created }: PdfInfo,
  { accessible, archival }: Claims,
): string {
  // By UTC, as the information dictionary has it: an archive wants the two to agree.
  const instant = universalMinute(created.getTime());
  const creator =
    author === null ? '' : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${namespaces.join(' ')}>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
${creator}
<dc:language><rdf:Bag>${languages.map((each) => `<rdf:li>${each}</rdf:li>`).join('')}</rdf:Bag></dc:language>
<xmp:CreateDate>${instant}</xmp:CreateDate>
<xmp:ModifyDate>${instant}</xmp:ModifyDate>
<xmp:CreatorTool>${program}</xmp:CreatorTool>
<pdf:Producer>${program}</pdf:Producer>
${archival ? archiveMark : ''}${accessible ? uaMarkExplained : ''}
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
