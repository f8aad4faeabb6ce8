// Sets only those sections whose content isn't what it was: the others' pages are kept, wherever they stand now.

import { oncePer } from '../../../shared/kernel/once.ts';
import type { Abbreviation, PackDocument, Section } from '../../../shared/packs/pack-document.ts';
import { abbreviationsIn } from '../../../shared/packs/rules/abbreviations.ts';
import { startFlow, type SectionStart } from '../pdf/flow.ts';
import { drawContents } from '../pdf/front/contents.ts';
import { blankPage, drawCover, type Drawing } from '../pdf/front/front-matter.ts';
import { drawPages, termsOf, type Setter } from '../pdf/lay-out.ts';
import { numbersNamed } from '../pdf/page-numbers.ts';
import { frontsOf } from '../../../shared/packs/rules/two-languages.ts';
import { isSameContent } from './same-content.ts';
import { keptPages, type SetPage } from './set-page.ts';

interface Kept {
  /** All that its pages depend on. Of two that say the same the later is held: it will be the same object again. */
  content: unknown;
  readonly abbreviations: readonly Abbreviation[];
  readonly pages: readonly SetPage[];
}

export interface SectionKeeper {
  /** For one setting of a document: what isn't in it is forgotten once `done` is called. */
  readonly begin: (document: PackDocument) => {
    readonly setter: Setter<SetPage>;
    /** Answers with how many sections were set: not those that were kept. */
    readonly done: () => number;
  };
}

interface Tools {
  readonly drawing: Drawing;
  /** What `glyphs` has words stand for. */
  readonly expansions: Map<string, string>;
}

/** What is attached has pages of its own. */
const withoutAttached = oncePer(
  () => '',
  (section: Section) => ({ ...section, attached: undefined }),
);

function startOf({ section, reference, marking, language, beside, depth }: SectionStart) {
  return { section, reference, marking, language, beside, depth };
}

function ownOf(content: unknown, abbreviations: readonly Abbreviation[]): readonly Abbreviation[] {
  return abbreviations.length === 0 ? abbreviations : abbreviationsIn(content, abbreviations);
}

export function sectionKeeper({ drawing, expansions }: Tools): SectionKeeper {
  /** Under a section's id there may be several: those that name pages are set until the numbers agree. */
  let kept = new Map<string, readonly Kept[]>();
  let explained: readonly Abbreviation[] = [];
  let terms: readonly string[] = [];

  const begin: SectionKeeper['begin'] = (document) => {
    const { abbreviations = [], isSheet = false, sideBySide = false } = document;
    const fronts = frontsOf(document).map(({ cover, title, language }) => ({ cover, title, language }));
    expansions.clear();
    for (const { short, long } of abbreviations) expansions.set(short, long);
    const used = new Map<string, Kept[]>();
    const named = termsOf(document);
    const list = [...named];
    if (!isSameContent(terms, list)) terms = list;
    const isAsExplained = isSameContent(explained, abbreviations);
    let count = 0;

    const usedOnce = (id: string, one: Kept, content: unknown) => {
      one.content = content;
      const those = used.get(id) ?? [];
      if (!those.includes(one)) those.push(one);
      used.set(id, those);
      return one.pages;
    };
    const setOnce = (id: string, content: unknown, draw: () => readonly SetPage[]) => {
      const before = [...(used.get(id) ?? []), ...(kept.get(id) ?? [])];
      const like = before.find((each) => isSameContent(each.content, content));
      const own = isAsExplained && like !== undefined ? like.abbreviations : ownOf(content, abbreviations);
      if (like !== undefined && isSameContent(like.abbreviations, own)) return usedOnce(id, like, content);
      count += 1;
      return usedOnce(id, { content, abbreviations: own, pages: draw() }, content);
    };

    const only = (pages: readonly SetPage[]): SetPage => {
      const [page] = pages;
      if (page === undefined) throw new Error('it has a page');
      return page;
    };
    const setter: Setter<SetPage> = {
      isTwoSided: drawing.look.geometry.isTwoSided,
      blank: (language) =>
        only(
          setOnce('blank', [language, sideBySide], () => keptPages([blankPage(document, language, drawing)])),
        ),
      cover: (element) =>
        only(
          setOnce('cover', [fronts, sideBySide], () => keptPages([drawCover(drawing, element, document)])),
        ),
      contents: (element, entries, front, least) => {
        const listed = entries.map(({ section: { id, title, inEach, level }, page }) => ({
          id,
          title,
          inEach,
          level,
          page,
        }));
        const { language, marking = '' } = front;
        return setOnce('contents', [listed, least, language, marking, sideBySide], () =>
          keptPages(drawContents(drawing, element, entries, front, least)),
        );
      },
      section: (section, start, about) => {
        const head = isSheet && about.isFirst ? [fronts, sideBySide] : null;
        const { least, numbers } = about;
        const called = numbers === undefined ? null : numbersNamed(section, numbers);
        // What is quickly compared comes first.
        const content = [least, isSheet, called, startOf(start), head, terms, withoutAttached(section)];
        return setOnce(`section ${section.id}`, content, () => {
          const flow = startFlow({ ...drawing, terms: named, ...start });
          drawPages(flow, document, section, about);
          return keptPages(flow.pages);
        });
      },
    };
    return {
      setter,
      done: () => {
        kept = used;
        explained = abbreviations;
        return count;
      },
    };
  };
  return { begin };
}
