// What the paragraph styles of a Word document mean: which are titles, headings and lists, and which are bold.

import type { XmlHandler } from './xml.ts';

export interface ParagraphStyle {
  name: string;
  basedOn: string | undefined;
  outline: number | undefined;
  listed: boolean;
  bold: boolean;
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
        current = { name: '', basedOn: undefined, outline: undefined, listed: false, bold: false };
        styles.set(attribute('styleId') ?? '', current);
        return;
      }
      if (current === undefined) return;
      if (name === 'name') current.name = (attribute('val') ?? '').toLowerCase();
      else if (name === 'basedOn') current.basedOn = attribute('val');
      else if (name === 'outlineLvl') current.outline = Number(attribute('val'));
      else if (name === 'numPr') current.listed = true;
      else if (name === 'b') current.bold = isOn(attribute('val'));
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

export interface StyleMeaning {
  readonly role: 'title' | 'heading' | 'list' | 'body';
  readonly bold: boolean;
}

export function meaningOf(styles: ReadonlyMap<string, ParagraphStyle>, id: string | undefined): StyleMeaning {
  const chain = [...ancestry(styles, id)];
  const bold = chain.some((style) => style.bold);
  if (chain.some(({ name }) => name === 'title')) return { role: 'title', bold };
  const heading = chain.some(({ name, outline }) => /^heading \d/u.test(name) || (outline ?? 9) < 9);
  if (heading || /^heading\s*\d/iu.test(id ?? '')) return { role: 'heading', bold };
  return {
    role: chain.some(({ listed, name }) => listed || /^list (bullet|number)/u.test(name)) ? 'list' : 'body',
    bold,
  };
}
