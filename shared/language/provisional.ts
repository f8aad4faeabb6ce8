// How people say that a figure is provisional: "47p", "47 p" and "47 dd" as packs print it, "72% (provisional)", "Provisional: 14", "dros dro 72%".

const inWords = String.raw`prov(?:\.|isional)?|dros dro`;
/** "dd" is "dros dro"; one "d" would be days, or pence as they were. */
const mark = 'p|dd';
const marksAfter = new RegExp(
  String.raw`\s*(?:\[(?:${mark})\]|\(\s*(?:${mark}|${inWords})\s*\)|(?<![\p{L}\d])(?:${inWords})|(?<=[\d%]\s?)(?:${mark}))\s*$`,
  'iu',
);
const marksBefore = new RegExp(
  String.raw`^(?:\(\s*(?:${inWords})\s*\)|(?:${inWords})(?![\p{L}\d]))\s*:?\s*`,
  'iu',
);

/** Under a heading in pounds it may be pence, or pounds that are provisional: nobody writes both alike who writes "£" beside them. */
const pence = /^\s*\(?[-−–]?\s*(?:\d[\d,]*(?:\.\d+)?|\.\d+)\s?p\.?\s*\)?$/iu;

/** "45p" among pounds. */
export function mayBePence(written: string): boolean {
  return pence.test(written);
}

/** The figure without the words for it, before or after; the same where there are none. */
export function withoutProvisional(written: string): string {
  return written.replace(marksAfter, '').replace(marksBefore, '');
}
