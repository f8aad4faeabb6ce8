// The cover, the head of a sheet, and the back of a sheet that nothing is printed on.

import { closed, isolated } from '../../../../shared/language/isolate.ts';
import type { Language } from '../../../../shared/language/language.ts';
import type { Front, PackDocument } from '../../../../shared/packs/pack-document.ts';
import { colours, packType, pointsPerMillimetre } from '../../../../shared/look/tokens.ts';
import { artifact, drawLines, newPage, strokeLine, tagged, type Page } from '../canvas.ts';
import { frontIn, inItsLanguages } from '../../../../shared/packs/rules/two-languages.ts';
import { areaOf, baseline, bodyStyle, type Flow, type Images } from '../flow.ts';
import type { Area } from '../style/geometry.ts';
import type { Look } from '../style/look.ts';
import { drawLogo } from '../style/logo.ts';
import type { Glyphs, TextStyle } from '../shaping/glyphs.ts';
import { pageTextIn } from '../page-text.ts';
import { drawHeading, drawParagraph } from '../prose.ts';
import { languageEntry, spokenIn } from '../spoken-language.ts';
import { child, type Element } from '../structure.ts';
import { breakLines, type Line } from '../text-lines.ts';

/** What front matter is drawn with. */
export interface Drawing {
  readonly glyphs: Glyphs;
  readonly images: Images;
  readonly look: Look;
}

export function drawCover(drawing: Drawing, element: Element, document: PackDocument): Page {
  const { images, look } = drawing;
  const page = newPage({ section: '', reference: '', marking: undefined }, 'upright', look.geometry);
  const area = areaOf(page);
  const logo = document.style?.logo;
  if (logo !== undefined)
    drawLogo(page, element, images, logo, {
      x: area.left,
      y: coverLogo.top,
      width: Math.min(area.width, coverLogo.width),
      height: coverLogo.height,
    });
  const { second } = document;
  if (second === undefined)
    setFront(drawing, area, document, { ...wholeCover, top: wholeCoverTop }).draw(page, element);
  else drawHalves(drawing, page, element, document, second);
  const title = inItsLanguages(document, undefined, (language) => pageTextIn(language)('pack.cover'));
  page.marks.push({ y: 0, title, level: 1 });
  return page;
}

/** The second language under the first; both are set smaller where the page has no room for them. */
function drawHalves(drawing: Drawing, page: Page, element: Element, document: PackDocument, second: Front) {
  const area = areaOf(page);
  const top = document.style?.logo === undefined ? halfCoverTop.bare : halfCoverTop.underLogo;
  const { organisation } = second.cover;
  const own = organisation === document.cover.organisation ? null : organisation;
  const other: Front = { ...second, cover: { ...second.cover, organisation: own } };
  const setHalves = (type: CoverType) => {
    const first = setFront(drawing, area, document, { ...type, top });
    const under = first.bottom + 24;
    const middle = Math.max(top + (area.bottom - top) / 2, under);
    const spaced = setFront(drawing, area, other, { ...type, top: middle });
    return [
      first,
      spaced.isWhole ? spaced : setFront(drawing, area, other, { ...type, top: under }),
    ] as const;
  };
  const usual = setHalves(halfCover);
  const [above, beneath] = usual.every(({ isWhole }) => isWhole) ? usual : setHalves(fullHalfCover);
  above.draw(page, element);
  beneath.draw(page, child(element, 'Sect', spokenIn(second.language)));
}

interface Size {
  readonly size: number;
  readonly leading: number;
}

interface CoverType {
  /** What a title may take of the cover: what stands under it needs the rest. */
  readonly title: number;
  /** Of titles: the first that leaves them whole. */
  readonly sizes: readonly Size[];
  readonly subtitle: Size;
  readonly lines: Size;
  /** Under the title and the subtitle. */
  readonly after: number;
}

const { cover: largest, headings } = packType;
const wholeCover: CoverType = {
  title: 340,
  sizes: [largest, headings[1], headings[2], headings[3]],
  subtitle: { size: 16, leading: 22 },
  lines: { size: 11, leading: 16 },
  after: 18,
};
const halfCover: CoverType = { ...wholeCover, title: 90, after: 12 };
/** Of much that is to be said. */
const fullHalfCover: CoverType = {
  title: 90,
  sizes: [headings[2], headings[3]],
  subtitle: headings[3],
  lines: packType.table,
  after: 8,
};
const wholeCoverTop = 70 * pointsPerMillimetre;
const halfCoverTop = { bare: 30 * pointsPerMillimetre, underLogo: 60 * pointsPerMillimetre } as const;

interface SetFront {
  /** How far down it goes. */
  readonly bottom: number;
  /** It stands within the area with all of its words. */
  readonly isWhole: boolean;
  readonly draw: (page: Page, element: Element) => void;
}

function setFront(
  { glyphs, look }: Drawing,
  area: Area,
  { cover: { organisation, title, subtitle, lines }, language }: Front,
  type: CoverType & { readonly top: number },
): SetFront {
  const draws: SetFront['draw'][] = [];
  let y = type.top;
  let isWhole = true;
  const write = (text: string, tag: string, style: TextStyle, leading: number, after: number) => {
    const most = Math.floor(Math.min(area.bottom - y, type.title) / leading);
    const { lines: set, isCut } = wholeLines(glyphs, text, style, most, area);
    const first = baseline(y, style.size, leading);
    draws.push((page, element) =>
      tagged(page, child(element, tag, languageEntry(language, text)), () =>
        drawLines(page, glyphs, set, area.left, first, leading),
      ),
    );
    y += set.length * leading;
    isWhole &&= !isCut && y <= area.bottom;
    y += after;
  };
  if (organisation !== null)
    write(organisation, 'P', { font: 'bold', size: 14, colour: organisationColour(look) }, 19, 8);
  const { size, leading } = titleSize(glyphs, title, area, type);
  write(title, 'H1', { font: 'bold', size, colour: colours.ink }, leading, 6);
  const under: TextStyle = { font: 'regular', size: type.subtitle.size, colour: colours.ink };
  write(subtitle, 'P', under, type.subtitle.leading, type.after);
  const rule = y;
  draws.push((page) =>
    artifact(page, () =>
      strokeLine(
        page,
        [
          [area.left, rule],
          [area.left + 120, rule],
        ],
        1.2,
        look.accent,
      ),
    ),
  );
  y += type.after;
  for (const line of lines) write(line, 'P', { ...bodyStyle, size: type.lines.size }, type.lines.leading, 4);
  return {
    bottom: y,
    isWhole,
    draw: (page, element) => {
      for (const draw of draws) draw(page, element);
    },
  };
}

/** Above whose document it is. */
const coverLogo = {
  top: 24 * pointsPerMillimetre,
  width: 90 * pointsPerMillimetre,
  height: 34 * pointsPerMillimetre,
} as const;

/** Whose document it is stands out by its colour, or is quieter than the title where there is none. */
function organisationColour({ accent }: Look): string {
  return accent === colours.ink ? colours.quiet : accent;
}

/** As many lines as there is room for, one at least, the last with a mark where there are more. */
function wholeLines(
  glyphs: Glyphs,
  text: string,
  style: TextStyle,
  most: number,
  { width }: Area,
): { readonly lines: readonly Line[]; readonly isCut: boolean } {
  const lines = breakLines(glyphs, [{ text, style }], width);
  if (lines.length <= Math.max(1, most)) return { lines, isCut: false };
  let words = Array.from(text);
  for (;;) {
    words = words.slice(0, Math.floor(words.length * 0.95));
    const cut = breakLines(glyphs, [{ text: closed(`${words.join('').trimEnd()} …`), style }], width);
    if (cut.length <= Math.max(1, most) || words.length < 2) return { lines: cut, isCut: true };
  }
}

function titleSize(
  glyphs: Glyphs,
  title: string,
  { width }: Area,
  { sizes, title: height }: CoverType,
): Size {
  const fits = sizes.find(({ size, leading }) => {
    const style: TextStyle = { font: 'bold', size, colour: colours.ink };
    return breakLines(glyphs, [{ text: title, style }], width).length * leading <= height;
  });
  return fits ?? headings[3];
}

/** At the head of a sheet's first page: whose it is and what for, in the room of a few lines. */
export function drawSheetHead(flow: Flow, document: PackDocument): void {
  const { cover, title } = frontIn(document, flow.language);
  const logo = document.style?.logo;
  if (logo !== undefined) {
    const { left } = areaOf(flow.page);
    const room = { x: left, y: flow.y, ...sheetLogo };
    flow.y += drawLogo(flow.page, flow.element, flow.images, logo, room) + 10;
  }
  if (cover.organisation !== null)
    drawParagraph(flow, { runs: [{ text: cover.organisation, bold: true, quiet: true }] }, 'body');
  drawHeading(flow, { level: 1, text: title, inEach: document.inEach, keep: 40 });
  drawParagraph(flow, { runs: [{ text: cover.lines.map(isolated).join(' · '), quiet: true }] }, 'body');
  if (document.sideBySide !== true || document.second === undefined) return;
  const { cover: other, language } = document.second;
  const text = other.lines.map(isolated).join(' · ');
  drawParagraph(flow, { runs: [{ text, quiet: true, language }] }, 'body');
}

/** At the head of a sheet it takes the room of a few lines. */
const sheetLogo = { width: 60 * pointsPerMillimetre, height: 18 * pointsPerMillimetre } as const;

const blankSize = 9;

/** That nothing is missing on it is said to those who see it; who hears the document isn't told of it. */
export function blankPage(document: PackDocument, language: Language, { glyphs, look }: Drawing): Page {
  const page: Page = {
    ...newPage({ section: '', reference: '', marking: undefined, language }, 'upright', look.geometry),
    isBlank: true,
  };
  const { left, width, top, bottom } = areaOf(page);
  const text = inItsLanguages(document, language, (each) => pageTextIn(each)('pack.blank'));
  const style = { font: 'italic', size: blankSize, colour: colours.quiet } as const;
  const lines = breakLines(glyphs, [{ text, style }], width);
  const wide = lines[0]?.width ?? 0;
  artifact(page, () => {
    drawLines(page, glyphs, lines, left + (width - wide) / 2, (top + bottom) / 2, blankSize);
  });
  return page;
}
