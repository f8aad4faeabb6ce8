// What a PDF says of itself as a whole: its catalogue, whose it is and when, what its colours mean.

import { textString } from '../operators.ts';
import { program, xmpOf, type Claims, type PdfInfo } from './metadata.ts';
import type { PdfFile } from './pdf-file.ts';
import { srgbProfile } from './srgb.ts';

/** The numbers of the objects that it leads to, and what of it isn't an object. */
export interface Contents {
  readonly pages: number;
  readonly structure: number;
  readonly places: number;
  readonly bookmarks: number | undefined;
  /** What each page is called, where that isn't its place. */
  readonly labels: readonly string[] | undefined;
  readonly isTwoSided: boolean;
}

/** For an archive (PDF/A-2): what the colours mean. */
function writeColours(file: PdfFile): number {
  const name = '(sRGB IEC61966-2.1)';
  const profile = file.add('/N 3', srgbProfile);
  const id = file.take();
  const says = `/Info${name}/OutputConditionIdentifier${name}/DestOutputProfile ${profile} 0 R`;
  file.write({ id, content: `<</Type/OutputIntent/S/GTS_PDFA1${says}>>` });
  return id;
}

function labelsText(labels: readonly string[]): string {
  return `/PageLabels<</Nums[${labels.map((label, at) => `${at}<</P${textString(label)}>>`).join('')}]>>`;
}

/** Answers with its number. */
export function writeCatalogue(file: PdfFile, info: PdfInfo, claims: Claims, contents: Contents): number {
  const { pages, structure, places, bookmarks, labels, isTwoSided } = contents;
  const metadata = file.add('/Type/Metadata/Subtype/XML', Buffer.from(xmpOf(info, claims)));
  const id = file.take();
  const entries = [
    `/Pages ${pages} 0 R/Names<</Dests ${places} 0 R>>/Lang${textString(info.language)}`,
    // Readers show its pages as they lie open, and printers print both sides.
    `/ViewerPreferences<</DisplayDocTitle true${isTwoSided ? '/Duplex/DuplexFlipLongEdge' : ''}>>`,
    isTwoSided ? '/PageLayout/TwoPageRight' : '',
    `/MarkInfo<</Marked true>>/StructTreeRoot ${structure} 0 R/Metadata ${metadata} 0 R`,
    `/OutputIntents[${writeColours(file)} 0 R]`,
    bookmarks === undefined ? '' : `/Outlines ${bookmarks} 0 R/PageMode/UseOutlines`,
    labels === undefined ? '' : labelsText(labels),
  ].join('');
  file.write({ id, content: `<</Type/Catalog${entries}>>` });
  return id;
}

/** By UTC. */
function dateText(date: Date): string {
  return `(D:${date.toISOString().replaceAll(/\D/gu, '').slice(0, 14)}Z)`;
}

/** Answers with its number. */
export function writeInfo(file: PdfFile, { title, author, created }: PdfInfo): number {
  const id = file.take();
  const by = author === null ? '' : `/Author${textString(author)}`;
  const made = `/Creator(${program})/Producer(${program})`;
  const date = dateText(created);
  const content = `<</Title${textString(title)}${by}${made}/CreationDate${date}/ModDate${date}>>`;
  file.write({ id, content });
  return id;
}
