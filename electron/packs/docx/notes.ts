// Footnotes as Word has them: at the foot of the page of their mark, numbered by Word. Others lead to the first mark of the same note.

import type { PackDocument, Paragraph, Run } from '../../../shared/packs/pack-document.ts';

export interface Footnote {
  readonly number: number;
  readonly runs: readonly Run[];
  /** The same in the second language. */
  readonly beside: readonly Run[] | undefined;
  /** A mark that stands in the text leads here. */
  readonly bookmark: string;
}

export type Footnotes = ReadonlyMap<string, Footnote>;

function noteBefore(runs: readonly Run[]): string | undefined {
  return runs.find(({ noteMark }) => noteMark?.stands === 'before the note')?.noteMark?.note;
}

/** Which notes a text refers to, in its order. */
function marksIn(document: PackDocument): Set<string> {
  const found = new Set<string>();
  const look = (runs: readonly Run[]) => {
    for (const { noteMark } of runs) if (noteMark?.stands === 'in the text') found.add(noteMark.note);
  };
  const lookAt = ({ runs, beside = [] }: Paragraph) => {
    look(runs);
    look(beside);
  };
  for (const block of document.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'paragraph') lookAt(block);
    else if (block.kind === 'list') for (const item of block.items) lookAt(item);
    else if (block.kind === 'table')
      for (const row of block.rows)
        if (row.kind === 'row')
          for (const { paragraphs } of row.cells) for (const paragraph of paragraphs) lookAt(paragraph);
  }
  return found;
}

/** Those whose mark stands in the text, by their name, in the order of their marks: a note without one stays where it is. */
export function footnotesOf(document: PackDocument): Footnotes {
  const notes = new Map<string, Paragraph>();
  for (const block of document.sections.flatMap(({ blocks }) => blocks)) {
    const name = block.kind === 'paragraph' ? noteBefore(block.runs) : undefined;
    if (block.kind === 'paragraph' && name !== undefined) notes.set(name, block);
  }
  const numbered = [...marksIn(document)].flatMap((name) => {
    const note = notes.get(name);
    if (note === undefined) return [];
    const { runs, beside } = note;
    return [{ name, runs: withoutMark(runs), beside: beside && withoutMark(beside) }];
  });
  return new Map(
    numbered.map(({ name, runs, beside }, index) => [
      name,
      { number: index + 1, runs, beside, bookmark: `note${index + 1}` },
    ]),
  );
}

function withoutMark(runs: readonly Run[]): Run[] {
  const rest = runs.filter(({ noteMark }) => noteMark === undefined);
  return rest.map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run));
}

/** Whether a paragraph is a note that stands at the foot of the page instead. */
export function isFootnote(runs: readonly Run[], notes: Footnotes): boolean {
  const name = noteBefore(runs);
  return name !== undefined && notes.has(name);
}
