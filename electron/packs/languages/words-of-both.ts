// Words that are said in two languages: once where they are the same, and otherwise each marked with its own.

import type { Language } from '../../../shared/language/language.ts';
import {
  wordsOfRuns,
  type Cell,
  type InLanguage,
  type Paragraph,
  type Run,
} from '../../../shared/packs/pack-document.ts';
import { inBoth } from '../../../shared/packs/rules/two-languages.ts';

/** The languages of a document, in their order. */
export interface Tongues {
  readonly first: Language;
  readonly second: Language;
}

interface Titled {
  readonly text: string;
  readonly inEach?: readonly InLanguage[];
}

/** A heading in both; as it is where they say the same. */
export function headingOfBoth(first: string, second: string, tongues: Tongues): Titled {
  const all: readonly InLanguage[] = [
    { text: first, language: tongues.first },
    { text: second, language: tongues.second },
  ];
  const inEach = all.filter(({ text }) => text !== '');
  const whole = inBoth(first, second);
  return first === second || inEach.length === 0 ? { text: whole } : { text: whole, inEach };
}

/** What a picture is to those who hear it, in both. */
export function alternativeOfBoth(
  first: string,
  second: string,
  tongues: Tongues,
): { readonly alternative: string; readonly inEach?: readonly InLanguage[] } {
  const { text: alternative, inEach } = headingOfBoth(first, second, tongues);
  return inEach === undefined ? { alternative } : { alternative, inEach };
}

/** The same where there may be none. */
export function optionalOfBoth(first: string | undefined, second: string | undefined): string | undefined {
  return first === undefined && second === undefined ? undefined : inBoth(first ?? '', second ?? '');
}

/** Where its words lead, and what leads to them: the same in every language. */
function targetsOf(runs: readonly Run[]): unknown[] {
  return runs.flatMap(({ link, section, pageOf, allPages, term, noteMark }) => {
    const found = [link, section, pageOf, allPages, term, noteMark];
    return found.every((each) => each === undefined) ? [] : [found];
  });
}

/** Whether two texts are one: the same words, which lead to the same places. */
function isSameText(first: readonly Run[], second: readonly Run[]): boolean {
  return (
    wordsOfRuns(first) === wordsOfRuns(second) &&
    JSON.stringify(targetsOf(first)) === JSON.stringify(targetsOf(second))
  );
}

export function spokenRuns(runs: readonly Run[], language: Language): Run[] {
  return runs.map((run): Run => ({ ...run, language }));
}

/** With the text of the second language beside it, where that is another. */
export function paragraphOfBoth<P extends Paragraph>(
  first: P,
  second: Paragraph,
  { second: other }: Tongues,
): P {
  if (isSameText(first.runs, second.runs)) return first;
  return { ...first, beside: spokenRuns(second.runs, other) };
}

/** What of a cell is the same in every language. */
export function neutralOf({
  status,
  day,
  section,
  pageOf,
  allPages,
  figure,
  objective,
  paragraphs,
}: Cell): unknown {
  const leads = paragraphs.flatMap(({ runs }) => targetsOf(runs));
  return [status, day, section, pageOf, allPages, figure?.number, figure?.unit, objective?.ref, leads];
}

/** The words of the second language beneath those of the first, and quieter; what is the same in both stands once. */
export function cellOfBoth(first: Cell, second: Cell, tongues: Tongues): Cell {
  const { second: other } = tongues;
  const more = second.paragraphs.filter(
    ({ runs }) => runs.length > 0 && !first.paragraphs.some((own) => isSameText(own.runs, runs)),
  );
  const beneath = more.map((paragraph): Paragraph => ({
    ...paragraph,
    runs: spokenRuns(paragraph.runs, other).map((run): Run => ({ ...run, quiet: true })),
  }));
  return {
    ...first,
    paragraphs: [...first.paragraphs, ...beneath],
    ...asidesOfBoth(first, second, tongues),
  };
}

/** What a workbook and those who hear it have of a cell besides its words. */
function asidesOfBoth(first: Cell, second: Cell, tongues: Tongues): Partial<Cell> {
  const note = optionalOfBoth(first.note, second.note);
  const { verdict, objective, figure, picture } = first;
  return {
    ...(note === undefined ? {} : { note }),
    ...(verdict === undefined
      ? {}
      : {
          verdict: {
            word: inBoth(verdict.word, second.verdict?.word ?? ''),
            direction: inBoth(verdict.direction, second.verdict?.direction ?? ''),
            remarks: [...new Set([...verdict.remarks, ...(second.verdict?.remarks ?? [])])],
          },
        }),
    ...(objective === undefined
      ? {}
      : { objective: { ...objective, title: inBoth(objective.title, second.objective?.title ?? '') } }),
    ...(figure?.qualifier === undefined
      ? {}
      : { figure: { ...figure, qualifier: inBoth(figure.qualifier, second.figure?.qualifier ?? '') } }),
    ...(picture === undefined
      ? {}
      : {
          picture: {
            ...picture,
            ...alternativeOfBoth(picture.alternative, second.picture?.alternative ?? '', tongues),
          },
        }),
  };
}
