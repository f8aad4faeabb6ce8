// One document out of the same in two languages, the second after the first. What leads from one place to another stays within its language; a PDF
// that is attached in both stands once, in the first, and what leads to it in the second leads there.

import { textIn } from '../../../shared/language/speak.ts';
import {
  text,
  type Abbreviation,
  type AttachedPdf,
  type Block,
  type Cell,
  type Front,
  type PackDocument,
  type Run,
  type Section,
} from '../../../shared/packs/pack-document.ts';
import type { PageNumbering } from '../../../shared/packs/rules/page-labels.ts';
import { blockRewritten, type Rewriting } from '../../../shared/packs/rules/rewritten.ts';
import { idInSecond, isInFront } from '../../../shared/packs/rules/two-languages.ts';

type Called = (id: string) => string;

function runCalled(run: Run, called: Called): Run {
  const { section, pageOf, term, noteMark } = run;
  return {
    ...run,
    ...(section === undefined ? {} : { section: called(section) }),
    ...(pageOf === undefined ? {} : { pageOf: called(pageOf) }),
    ...(noteMark === undefined ? {} : { noteMark: { ...noteMark, note: called(noteMark.note) } }),
    ...(term === undefined
      ? {}
      : {
          term: {
            ...term,
            to: called(term.to),
            ...(term.name === undefined ? {} : { name: called(term.name) }),
          },
        }),
  };
}

function cellCalled(cell: Cell, called: Called): Cell {
  const { section, pageOf } = cell;
  return {
    ...cell,
    ...(section === undefined ? {} : { section: called(section) }),
    ...(pageOf === undefined ? {} : { pageOf: called(pageOf) }),
  };
}

function callingAll(called: Called): Rewriting {
  return {
    run: (run) => runCalled(run, called),
    cell: (cell) => cellCalled(cell, called),
    group: (row) => (row.section === undefined ? row : { ...row, section: called(row.section) }),
  };
}

/** Its pages as those of the first language are called. */
function whereOnce({ language }: PackDocument, id: string): Block {
  const t = textIn(language);
  const where: Run = { text: t('pack.given-first'), pageOf: id, allPages: true };
  return { kind: 'paragraph', style: 'note', ofBoth: true, runs: [...text(t('pack.given-once')), where] };
}

/** Under the list of papers on a divider, which leads to those that are given once: in which half they are is said there, and not of each. */
function saidOnDividers(sections: readonly Section[], { language }: PackDocument): Section[] {
  const words = textIn(language)('pack.papers-given-once');
  const note: Block = { kind: 'paragraph', style: 'note', ofBoth: true, runs: text(words) };
  let divider: Section | undefined;
  const leading = new Set<Section>();
  for (const section of sections) {
    if (section.pagesIn === undefined && section.level !== 2) divider = section;
    if (section.pagesIn !== undefined && divider !== undefined) leading.add(divider);
  }
  return sections.map((section) =>
    leading.has(section) ? { ...section, blocks: [...section.blocks, note] } : section,
  );
}

export function isSamePdf(a: AttachedPdf | undefined, b: AttachedPdf): boolean {
  return a !== undefined && (a.bytes === b.bytes || (a.sha256 !== undefined && a.sha256 === b.sha256));
}

function sectionsOfSecond(first: PackDocument, second: PackDocument, called: Called): Section[] {
  const before = new Map(first.sections.map((section) => [section.id, section]));
  const renamed = callingAll(called);
  const sections = second.sections.map((section): Section => {
    const { attached, ...plain } = section;
    const blocks = section.blocks.map((block) => blockRewritten(block, renamed));
    const own = { id: called(section.id), language: second.language };
    const isOnce = attached !== undefined && isSamePdf(before.get(section.id)?.attached, attached);
    if (!isOnce) return { ...section, ...own, blocks };
    const once = { ...plain, ...own, blocks: [...blocks, whereOnce(second, section.id)] };
    return attached.behindDivider === true ? { ...once, pagesIn: section.id } : once;
  });
  return saidOnDividers(sections, second);
}

/** `called`: what a section of the second is called in the whole; undefined where it is numbered with the first. */
export function inOneNumbering(
  first: PageNumbering,
  second: PageNumbering,
  called: (id: string) => string | undefined,
): PageNumbering {
  const own = <T>(of: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(of).flatMap(([id, value]) => {
        const name = called(id);
        return name === undefined ? [] : [[name, value] as const];
      }),
    );
  return {
    kept: { ...first.kept, ...own(second.kept) },
    behind: { ...first.behind, ...own(second.behind) },
    taken: [...new Set([...first.taken, ...second.taken])],
    prefix: first.prefix,
    apart: [...first.apart, ...second.apart.flatMap((id) => called(id) ?? [])],
  };
}

/** What a document says of itself, in one language. */
export function frontOf({ title, runningHead, language, cover, marking, initials }: PackDocument): Front {
  return {
    title,
    runningHead,
    language,
    cover,
    ...(marking === undefined ? {} : { marking }),
    ...(initials === undefined ? {} : { initials }),
  };
}

export function abbreviationsOfBoth(first: PackDocument, second: PackDocument): readonly Abbreviation[] {
  const all = [...(second.abbreviations ?? []), ...(first.abbreviations ?? [])];
  return [...new Map(all.map((each) => [each.short, each])).values()];
}

export function oneAfterTheOther(first: PackDocument, second: PackDocument): PackDocument {
  const called: Called = (id) => idInSecond(id, second.language);
  // What stands in front is numbered with the first language.
  const numbered = (id: string) => (isInFront(id) ? undefined : called(id));
  const abbreviations = abbreviationsOfBoth(first, second);
  return {
    ...first,
    second: frontOf(second),
    ...(abbreviations.length === 0 ? {} : { abbreviations }),
    ...(first.numbering === undefined || second.numbering === undefined
      ? {}
      : { numbering: inOneNumbering(first.numbering, second.numbering, numbered) }),
    sections: [...first.sections, ...sectionsOfSecond(first, second, called)],
  };
}
