// What the paragraph styles of a Word document mean: which are titles, headings and lists, and which are bold.

import type { XmlHandler } from './xml.ts';

export interface ParagraphStyle {
  name: string;
  basedOn: string | undefined;
  outline: number | undefined;
  listed: boolean;
  list: string | undefined;
  depth: number | undefined;
  bold: boolean;
  readonly looks: RunLooks;
}

/** How a run of text looks, where that changes what it says. Undefined where it isn't said, and the style decides. */
export interface RunLooks {
  struck: boolean | undefined;
  hidden: boolean | undefined;
  raised: boolean | undefined;
}

export function plainLooks(): RunLooks {
  return { struck: undefined, hidden: undefined, raised: undefined };
}

/** Notes what a property of a run says of its looks; false for any other property. */
export function noteLooks(looks: RunLooks, name: string, value: string | undefined): boolean {
  if (name === 'strike' || name === 'dstrike') looks.struck = isOn(value);
  else if (name === 'vanish') looks.hidden = isOn(value);
  else if (name === 'vertAlign') looks.raised = value === 'superscript';
  else if (name === 'position') looks.raised = Number(value) > 0;
  else return false;
  return true;
}

/** Off is "0", "false" or "none"; a missing attribute means on. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'none' && value !== 'off';
}

export function stylesHandler(styles: Map<string, ParagraphStyle>): XmlHandler {
  let current: ParagraphStyle | undefined;
  return {
    open: (name, attribute) => {
      if (name === 'style') {
        current = {
          name: '',
          basedOn: undefined,
          outline: undefined,
          listed: false,
          list: undefined,
          depth: undefined,
          bold: false,
          looks: plainLooks(),
        };
        styles.set(attribute('styleId') ?? '', current);
        return;
      }
      if (current === undefined) return;
      if (name === 'name') current.name = (attribute('val') ?? '').toLowerCase();
      else if (name === 'basedOn') current.basedOn = attribute('val');
      else if (name === 'outlineLvl') current.outline = Number(attribute('val'));
      else if (name === 'numPr') current.listed = true;
      else if (name === 'numId') current.list = attribute('val');
      else if (name === 'ilvl') current.depth = Number(attribute('val'));
      else if (name === 'b') current.bold = isOn(attribute('val'));
      else noteLooks(current.looks, name, attribute('val'));
    },
    close: (name) => {
      if (name === 'style') current = undefined;
    },
  };
}

/** The style itself and those it is based on; a cycle ends where it closes. */
function* ancestry(
  styles: ReadonlyMap<string, ParagraphStyle>,
  id: string | undefined,
): Generator<ParagraphStyle> {
  const seen = new Set<string>();
  for (let next = id; next !== undefined && !seen.has(next);) {
    seen.add(next);
    const style = styles.get(next);
    if (style === undefined) return;
    yield style;
    next = style.basedOn;
  }
}

interface ListOfStyle {
  readonly list: string | undefined;
  /** In the numbering of its list. */
  readonly depth: number | undefined;
  /** By its name: "List Bullet 2" is a list of its own, whose lines stand within those of "List Bullet". */
  readonly within: number;
}

/** The list that a style puts its paragraphs in. */
export function listOf(styles: ReadonlyMap<string, ParagraphStyle>, id: string | undefined): ListOfStyle {
  const chain = [...ancestry(styles, id)];
  const named = chain.flatMap(
    ({ name }) => /^list (?:bullet|number|continue)? ?([2-5])$/u.exec(name)?.[1] ?? [],
  );
  return {
    list: chain.find(({ list }) => list !== undefined)?.list,
    depth: chain.find(({ depth }) => depth !== undefined)?.depth,
    within: Number(named[0] ?? 1) - 1,
  };
}

export interface StyleMeaning {
  readonly role: 'title' | 'heading' | 'list' | 'contents' | 'body';
  readonly bold: boolean;
  /** Of a heading: 1 for the highest. */
  readonly level: number | undefined;
}

/** Whether a run looks so: by itself, by its own style, or by that of its paragraph. */
export function looksSo(
  styles: ReadonlyMap<string, ParagraphStyle>,
  own: RunLooks,
  ids: readonly (string | undefined)[],
  look: keyof RunLooks,
): boolean {
  if (own[look] !== undefined) return own[look];
  for (const id of ids)
    for (const { looks } of ancestry(styles, id)) if (looks[look] !== undefined) return looks[look];
  return false;
}

function levelOf(chain: readonly ParagraphStyle[], id: string | undefined): number | undefined {
  for (const { name, outline } of chain) {
    const named = /^heading (\d)/u.exec(name)?.[1];
    if (named !== undefined) return Number(named);
    if (outline !== undefined && outline < 9) return outline + 1;
  }
  const named = /^heading\s*(\d)/iu.exec(id ?? '')?.[1];
  return named === undefined ? undefined : Number(named);
}

export function meaningOf(styles: ReadonlyMap<string, ParagraphStyle>, id: string | undefined): StyleMeaning {
  const chain = [...ancestry(styles, id)];
  const bold = chain.some((style) => style.bold);
  if (chain.some(({ name }) => name === 'title')) return { role: 'title', bold, level: undefined };
  // Word bases none of them on a heading.
  if (chain.some(({ name }) => /^(?:toc \d|table of (?:figures|contents)|contents \d)/u.test(name)))
    return { role: 'contents', bold, level: undefined };
  const level = levelOf(chain, id);
  if (level !== undefined) return { role: 'heading', bold, level };
  return {
    role: chain.some(({ listed, name }) => listed || /^list (bullet|number)/u.test(name)) ? 'list' : 'body',
    bold,
    level: undefined,
  };
}
