// Words as runs of Word: their look, their language where it isn't the document's, lines, and the marks of footnotes.

import {
  Bookmark,
  FootnoteReferenceRun,
  SimpleField,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Language } from '../../../shared/language/language.ts';
import { languageOf } from '../../../shared/language/language-of.ts';
import { colours } from '../../../shared/look/tokens.ts';
import { wordsOfRuns, type InLanguage, type Run } from '../../../shared/packs/pack-document.ts';
import { printable } from '../xml.ts';
import type { Footnotes } from './notes.ts';
import { wordLanguages } from './styles.ts';

export interface Writing {
  readonly language: Language;
  /** Of the document: what is in another says so. */
  readonly usual: Language;
  readonly notes: Footnotes;
  /** The footnotes whose first mark is written. */
  readonly marked: Set<number>;
}

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'language' | 'superScript'>;

function hex(colour: string): string {
  return colour.slice(1);
}

/** Each line of a text after its first begins with a break. */
function lines(words: string, look: Look): TextRun[] {
  return printable(words)
    .split('\n')
    .map((text, index) => new TextRun({ ...look, text, ...(index === 0 ? {} : { break: 1 }) }));
}

function noteMarkOf({ noteMark, text }: Run, { notes, marked }: Writing): ParagraphChild[] {
  const note = noteMark?.stands === 'in the text' ? notes.get(noteMark.note) : undefined;
  if (note === undefined) return lines(text, { superScript: true });
  if (marked.has(note.number))
    return [new SimpleField(`NOTEREF ${note.bookmark} \\f \\h`, String(note.number))];
  marked.add(note.number);
  return [new Bookmark({ id: note.bookmark, children: [new FootnoteReferenceRun(note.number)] })];
}

/** As a field: a relationship would have a number of its own each time. Its words look like a link: Word gives those of a field no look. */
function linkTo(link: string, words: string, look: Look): ParagraphChild {
  const field = new SimpleField(`HYPERLINK "${link.replaceAll('"', '%22').replaceAll('\\', '%5C')}"`);
  field.addChildElement(
    new TextRun({ ...look, color: hex(colours.accent), underline: {}, text: printable(words) }),
  );
  return field;
}

/** Whether nothing would be seen of it. */
export function isEmpty(runs: readonly Run[]): boolean {
  return runs.every(({ text }) => printable(text).trim() === '');
}

/** The words of a heading, each language marked as what it is. */
export function headingRuns({
  text,
  inEach,
}: {
  readonly text: string;
  readonly inEach?: readonly InLanguage[];
}): Run[] {
  if (inEach === undefined) return [{ text }];
  return inEach.flatMap((each, at): Run[] => [...(at === 0 ? [] : [{ text: ' · ' }]), each]);
}

/** A paragraph's runs. Words in the other language say so: each run, since a screen reader goes by runs. */
export function runsOf(runs: readonly Run[], writing: Writing, colour?: string): ParagraphChild[] {
  const whole = languageOf(wordsOfRuns(runs)) ?? writing.language;
  return runs.flatMap((run) => {
    if (run.noteMark !== undefined) return noteMarkOf(run, writing);
    const found = run.language === undefined ? whole : (languageOf(run.text) ?? run.language);
    const spoken = found === writing.usual ? {} : { language: { value: wordLanguages[found] } };
    const ink = run.quiet === true ? colours.quiet : colour;
    const look: Look = {
      ...(run.superscript === true ? { superScript: true } : {}),
      ...spoken,
      ...(run.bold === true ? { bold: true } : {}),
      ...(run.italic === true ? { italics: true } : {}),
      ...(ink === undefined ? {} : { color: hex(ink) }),
    };
    return run.link === undefined ? lines(run.text, look) : [linkTo(run.link, run.text, look)];
  });
}
