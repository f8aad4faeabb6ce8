// What a strategy is called and which years it covers: from its title page, its properties, or the name of its file.

import { oneLine } from '../../../../shared/language/plain.ts';
import { withoutRaisedMarks } from '../../../../shared/language/reading/raised.ts';
import { isFrontMatter } from './part-words.ts';
import { labelledObjective } from './objective-words.ts';
import type { SourceBlock, SourceDocument, SourceParagraph } from '../read/source-document.ts';

export interface DocumentTitle {
  readonly text: string;
  /** The paragraph it was read from, if any. */
  readonly from: SourceParagraph | undefined;
}

/** What programs put into a document's properties by themselves. */
const stale =
  /\.(?:dot[xm]?|docx?|pdf|rtf|odt)$|^(?:microsoft word|document ?\d*|untitled|title|no title|normal|template|word document|powerpoint presentation|slide 1)\b/iu;

const titleWords =
  /\b(?:plan|strategy|strategic|framework|programme|vision|ambition|cynllun|strategaeth|gweledigaeth|fframwaith|rhaglen)\b|\b20\d\d\b/iu;

/**
 * The highest heading, where it stands at the top and lower ones follow: a title page without the style for it. Of several lines there, the
 * one that calls itself a plan.
 */
function topHeading({ blocks }: SourceDocument): SourceParagraph | undefined {
  const isHeading = (block: SourceBlock): block is SourceParagraph =>
    block.kind === 'paragraph' && block.style === 'heading';
  const headings = blocks.filter(isHeading);
  const highest = headings.filter(({ level }) => level === 1);
  const start = blocks.findIndex(isHeading);
  const isTogether = highest.every((heading, index) => blocks[start + index] === heading);
  const isAbove = blocks.slice(0, start).every(({ kind }) => kind === 'paragraph');
  if (highest.length === 0 || highest.length === headings.length || !isTogether || !isAbove) return undefined;
  const top = highest.find(({ text }) => titleWords.test(text)) ?? highest[0];
  const text = oneLine(top?.text ?? '');
  return labelledObjective(text) !== undefined || isFrontMatter(text) ? undefined : top;
}

const years = /\b(?:20\d\d|\d\d)\b/gu;
const endsAsPlan = /\b(?:plan|strategy|framework|programme|cynllun|strategaeth)\W*$/iu;

/** The first line, where it is made to be seen and calls itself a plan. */
function firstLine({ blocks: [first, ...rest] }: SourceDocument): SourceParagraph | undefined {
  if (first?.kind !== 'paragraph' || !(first.bold || first.style === 'heading')) return undefined;
  const text = oneLine(first.text);
  const isPlan =
    endsAsPlan.test(text.replaceAll(years, '')) ||
    (text.search(years) !== -1 && titleWords.test(text.replaceAll(years, '')));
  const isAlone = rest.every(
    (block) => block.kind === 'table' || block.level === undefined || block.level !== first.level,
  );
  return isPlan && isAlone && labelledObjective(text) === undefined ? first : undefined;
}

export function titleOf(document: SourceDocument, fileName: string): DocumentTitle {
  const titled = document.blocks.find(
    (block): block is SourceParagraph => block.kind === 'paragraph' && block.style === 'title',
  );
  const from = titled ?? topHeading(document) ?? firstLine(document);
  if (from !== undefined) return { text: withoutRaisedMarks(oneLine(from.text)), from };
  const said = document.title !== undefined && !stale.test(document.title) ? document.title : undefined;
  return { text: said ?? fromFileName(fileName), from: undefined };
}

/** "strategy-2024-2026.txt" is "Strategy 2024-2026": a dash between years stays. */
function fromFileName(fileName: string): string {
  const words = oneLine(
    fileName
      .replace(/\.[^.]*$/u, '')
      .replaceAll(/[_]+/gu, ' ')
      .replaceAll(/(?<!\d)-|-(?!\d)/gu, ' '),
  );
  return words === '' ? 'Strategy' : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

export interface Years {
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
}

const upTo = String.raw`\s*(?:[-‐‑‒–—―−]|(?:to|until|hyd at|hyd|i)(?!\p{L}))\s*`;
const someYears = new RegExp(
  String.raw`\b(20\d{2})\/(?:20)?(\d{2})\b(?:${upTo}(?:20)?\d{2}\/(?:20)?(\d{2})\b|.{0,5}\b20\d{2}\/(?:20)?(\d{2})\b)?`,
  'u',
);
const wholeYears = new RegExp(String.raw`\b(20\d{2})${upTo}(?:20)?(\d{2})\b`, 'u');

/** "2024-2026" is both whole years; "2024/25 to 2026/27" begins in April and ends in March. */
export function yearsIn(title: string): Years {
  const financial = someYears.exec(title);
  if (financial !== null) {
    const [, start = '', first = '', joined, beside] = financial;
    const last = joined ?? beside ?? first;
    return { periodFrom: `${start}-04-01`, periodTo: `20${last}-03-31` };
  }
  const whole = wholeYears.exec(title);
  if (whole === null) return { periodFrom: null, periodTo: null };
  return { periodFrom: `${whole[1]}-01-01`, periodTo: `20${whole[2]}-12-31` };
}
