// Where the second language stands on a page: to the right of the first, under the languages' own names; and in a heading behind it.

import type { Language } from '../../../shared/language/language.ts';
import type { InLanguage } from '../../../shared/packs/pack-document.ts';
import { colours, packType } from '../../../shared/look/tokens.ts';
import { artifact, drawLines, tagged, type Page, type ToHear } from './canvas.ts';
import { areaOf, baseline, ensure, gap, type Flow } from './flow.ts';
import type { Glyphs, TextStyle } from './shaping/glyphs.ts';
import { pageTextIn } from './page-text.ts';
import { languageEntry, spokenIn } from './spoken-language.ts';
import { child } from './structure.ts';
import { breakLines, type Line, type StyledText } from './text-lines.ts';

const gutter = 20;

/** The two columns of a page: how wide each is, and where they begin. */
export function columnsOf(flow: Flow): { readonly width: number; readonly lefts: readonly [number, number] } {
  const { left, width } = areaOf(flow.page);
  const whole = Math.min(width, flow.look.geometry.widths.upright);
  const column = (whole - gutter) / 2;
  return { width: column, lefts: [left, left + column + gutter] };
}

const nameStyle: TextStyle = { font: 'bold', size: packType.note.size, colour: colours.quiet };
const nameLeading = packType.note.leading;
const underNames = 4;
const overNames = 4;

/** What they take at most. */
export const namesHeight = overNames + nameLeading + underNames;

/** The page of a flow whose columns have their names, and the section that was told them. */
const named = new WeakMap<Flow, { readonly page: Page; readonly pages: readonly Page[] }>();

/** “English”, “Cymraeg”, over the first columns of each page; read out once in a section. `keep`: of the columns, how much stays with them. */
export function nameColumns(flow: Flow, keep: number): void {
  const { beside, glyphs } = flow;
  if (beside === undefined || named.get(flow)?.page === flow.page) return;
  gap(flow, overNames);
  ensure(flow, nameLeading + underNames + keep);
  const isTold = named.get(flow)?.pages === flow.pages;
  const { width, lefts } = columnsOf(flow);
  const { page } = flow;
  const languages = [flow.language, beside];
  for (const [at, language] of languages.entries()) {
    const text = pageTextIn(language)('pack.in-language');
    const lines = breakLines(glyphs, [{ text, style: nameStyle }], width);
    const draw = () =>
      drawLines(
        page,
        glyphs,
        lines,
        lefts[at] ?? 0,
        baseline(flow.y, nameStyle.size, nameLeading),
        nameLeading,
      );
    if (isTold) artifact(page, draw);
    else tagged(page, child(flow.element, 'P', language === flow.language ? '' : spokenIn(language)), draw);
  }
  flow.y += nameLeading + underNames;
  named.set(flow, { page, pages: flow.pages });
}

/** Words that are a heading or a name, in one language or both. */
export interface Titled {
  readonly text: string;
  readonly inEach?: readonly InLanguage[] | undefined;
}

function spanOf(language: Language, pack: Language): Pick<StyledText, 'span'> {
  return language === pack ? {} : { span: spokenIn(language) };
}

/** The words of a heading, each language marked as what it is. */
export function spokenTexts({ text, inEach }: Titled, style: TextStyle, pack: Language): StyledText[] {
  if (inEach === undefined || inEach.length < 2) return [{ text, style }];
  return inEach.flatMap(({ text: words, language }, at): StyledText[] => [
    ...(at === 0 ? [] : [{ text: ' · ', style }]),
    { text: words, style, ...spanOf(language, pack) },
  ]);
}

/** What is said of its element: its language, where it is in one. */
export function headingEntry({ text, inEach }: Titled, pack: Language): string {
  if (inEach === undefined) return languageEntry(pack, text);
  const [only, ...more] = inEach;
  return only === undefined || more.length > 0 ? '' : languageEntry(pack, text, only.language);
}

interface Shown {
  readonly alternative: string;
  readonly inEach?: readonly InLanguage[] | undefined;
}

/** What a picture is to those who hear it, once for each language: it is drawn as often in one place, since a figure has words in one language. */
export function heardInEach(pack: Language, { alternative, inEach }: Shown): readonly ToHear[] {
  const all: readonly Partial<InLanguage>[] = inEach ?? [{ text: alternative }];
  return all.map(({ text = '', language }) => ({
    alternative: text,
    spoken: languageEntry(pack, text, language),
  }));
}

/** On one line where both have room there; otherwise each language begins a line. */
export function headingLines(
  glyphs: Glyphs,
  heading: Titled,
  style: TextStyle,
  width: number,
  pack: Language,
): readonly Line[] {
  const whole = breakLines(glyphs, spokenTexts(heading, style, pack), width);
  const { inEach = [] } = heading;
  if (whole.length === 1 || inEach.length < 2) return whole;
  // A space parts the two for those who hear both.
  return inEach.flatMap(({ text, language }, at) =>
    breakLines(
      glyphs,
      [{ text: at < inEach.length - 1 ? `${text} ` : text, style, ...spanOf(language, pack) }],
      width,
    ),
  );
}
