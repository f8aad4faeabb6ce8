// Follows the body of a Word document element by element, and builds its paragraphs and tables.
// Deleted text of tracked changes is left out; inserted text is kept, as if every change were accepted.

import { bulletsWithin, tabbedIn, typedBullet, type SourceParagraph } from './source-document.ts';
import { oneLine } from '../../../../shared/language/plain.ts';
import { raised } from '../../../../shared/language/reading/raised.ts';
import {
  isOn,
  listOf,
  looksSo,
  meaningOf,
  noteLooks,
  plainLooks,
  type ParagraphStyle,
  type RunLooks,
} from './docx-styles.ts';
import { inSigns, isPictureFont, signAt } from './docx-symbols.ts';
import type { counterOf } from './docx-numbering.ts';
import { emptyField, noteField, shownIn, type FormField } from './form-field.ts';
import type { XmlHandler } from './xml.ts';

export type RawContent = RawParagraph | RawTable;

export interface RawParagraph extends Pick<
  SourceParagraph,
  'text' | 'style' | 'level' | 'depth' | 'tabbed' | 'bold' | 'footnotes' | 'number'
> {
  readonly kind: 'paragraph';
}

export interface RawCell {
  readonly content: RawContent[];
  span: number;
  continues: boolean;
  /** The colour it is filled with, "00B050". */
  fill: string | undefined;
}

export interface RawRow {
  readonly cells: RawCell[];
  skipped: number;
  /** The row itself is deleted, in tracked changes. */
  isDeleted: boolean;
}

export interface RawTable {
  readonly kind: 'table';
  readonly rows: RawRow[];
}

export interface Body {
  readonly content: RawContent[];
  tracked: boolean;
  /** Text that was left out because it is struck out, or hidden. */
  readonly leftOut: { struck: boolean; hidden: boolean };
  /** Pictures, charts and diagrams, each by what it is said to show, or ''. */
  readonly pictures: string[];
  /** Another file stands in this one. */
  embedded: boolean;
  textLength: number;
}

export function emptyBody(): Body {
  return {
    content: [],
    tracked: false,
    leftOut: { struck: false, hidden: false },
    pictures: [],
    embedded: false,
    textLength: 0,
  };
}

interface OpenParagraph {
  text: string;
  /** Its end is deleted, in tracked changes: what is left of it stands before the next paragraph. */
  isJoined: boolean;
  styleId: string | undefined;
  /** The list it is of, and how deep in it. */
  list: string | undefined;
  depth: number | undefined;
  outline: number | undefined;
  boldRuns: number;
  plainRuns: number;
  readonly footnotes: string[];
}

interface OpenRun {
  bold: boolean | undefined;
  styleId: string | undefined;
  font: string | undefined;
  readonly looks: RunLooks;
  text: string;
}

/** Left out entirely: deletions, and records of earlier formatting. */
const leftOut = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'tcPrChange',
  'trPrChange',
  'sectPrChange',
]);
/** A picture, in the ways that Word has held one. */
const picturing = new Set(['drawing', 'pict', 'object']);
const tracked = new Set(['del', 'ins', 'moveFrom', 'moveTo']);

type Count = ReturnType<typeof counterOf>;

export function bodyHandler(
  body: Body,
  styles: ReadonlyMap<string, ParagraphStyle>,
  count: Count = () => undefined,
): XmlHandler {
  const containers: { readonly content: RawContent[] }[] = [body];
  const tables: RawTable[] = [];
  const paragraphs: OpenParagraph[] = [];
  const runs: OpenRun[] = [];
  const drawings: { says: string; holdsText: boolean }[] = [];
  let left = 0;
  const fields: FormField[] = [];
  /** Whether each of the open content controls shows only what to enter in it: "Choose an item." */
  const prompting: boolean[] = [];
  /** What had been read where each of the alternatives begins: what other programs show is read only where the first holds nothing. */
  const alternatives: number[] = [];
  let joining: OpenParagraph | undefined;
  let inText = false;
  let inCell = false;
  let inRow = false;
  let inParagraph = false;
  const readSoFar = () => body.textLength + body.pictures.length;

  const write = (text: string) => {
    body.textLength += text.length;
    const run = runs.at(-1);
    if (run !== undefined) run.text += text;
    else if (paragraphs.length > 0) (paragraphs.at(-1) ?? { text: '' }).text += text;
  };
  const row = () => tables.at(-1)?.rows.at(-1);
  const cell = () => row()?.cells.at(-1);

  const openTable = (name: string, value: string | undefined) => {
    if (name === 'tbl') tables.push({ kind: 'table', rows: [] });
    else if (name === 'tr') tables.at(-1)?.rows.push({ cells: [], skipped: 0, isDeleted: false });
    else if (name === 'tc') {
      const opened: RawCell = { content: [], span: 1, continues: false, fill: undefined };
      row()?.cells.push(opened);
      containers.push(opened);
    } else if (name === 'gridBefore') {
      const current = row();
      if (current !== undefined) current.skipped = Number(value);
    } else {
      const current = cell();
      if (current === undefined) return;
      if (name === 'gridSpan') current.span = Math.max(1, Math.min(Number(value) || 1, 200));
      else current.continues = value !== 'restart';
    }
  };

  const openParagraph = () => {
    const { text = '', boldRuns = 0, plainRuns = 0, footnotes = [] } = joining ?? {};
    joining = undefined;
    paragraphs.push({
      text,
      isJoined: false,
      styleId: undefined,
      list: undefined,
      depth: undefined,
      outline: undefined,
      boldRuns,
      plainRuns,
      footnotes,
    });
  };

  const property = (paragraph: OpenParagraph, name: string, value: string | undefined) => {
    if (name === 'pStyle') paragraph.styleId = value;
    else if (name === 'numId') paragraph.list = value;
    else if (name === 'ilvl') paragraph.depth = Number(value);
    else if (name === 'outlineLvl') paragraph.outline = Number(value);
  };

  const closeRun = () => {
    const run = runs.pop();
    const paragraph = paragraphs.at(-1);
    if (run === undefined || paragraph === undefined) return;
    const is = (look: keyof RunLooks) => looksSo(styles, run.looks, [run.styleId, paragraph.styleId], look);
    for (const look of ['struck', 'hidden'] as const) {
      if (!is(look)) continue;
      if (run.text.trim() !== '') body.leftOut[look] = true;
      return;
    }
    const text = isPictureFont(run.font) ? inSigns(run.font, run.text) : run.text;
    paragraph.text += is('raised') ? raised(text) : text;
    if (run.text.trim() === '') return;
    const bold = run.bold ?? meaningOf(styles, paragraph.styleId).bold;
    if (bold) paragraph.boldRuns += 1;
    else paragraph.plainRuns += 1;
  };

  const closeParagraph = () => {
    const closed = paragraphs.pop();
    if (closed?.isJoined === true) joining = closed.text === '' ? undefined : closed;
    else if (closed !== undefined) addParagraph(closed);
  };

  /** Where no paragraph follows that it could be joined to. */
  const settleJoining = () => {
    if (joining !== undefined) addParagraph(joining);
    joining = undefined;
  };

  const addParagraph = (closed: OpenParagraph) => {
    const { role, level } = meaningOf(styles, closed.styleId);
    const outlined = closed.outline !== undefined && closed.outline < 9;
    const typed = role === 'body' && typedBullet.test(closed.text);
    const ofStyle = listOf(styles, closed.styleId);
    const list = closed.list ?? ofStyle.list;
    const isListed = list !== undefined && list !== '0';
    const number = isListed ? count(list, closed.depth ?? ofStyle.depth ?? 0) : undefined;
    const listed = (closed.list !== undefined && isListed) || typed;
    const style = role === 'body' && outlined ? 'heading' : role === 'body' && listed ? 'list' : role;
    const inTabs = typed ? closed.text.replace(typedBullet, '') : closed.text;
    const tabbed = style === 'list' || style === 'body' ? tabbedIn(inTabs) : undefined;
    const own = inTabs.replaceAll('\t', ' ');
    // "Objective 1:" is part of what a heading says; "1.1" is its number.
    const isSaid = number !== undefined && /\p{L}{2}/u.test(number) && own.trim() !== '';
    const text = isSaid ? `${number} ${own}` : own;
    const bold = closed.boldRuns > 0 && closed.plainRuns === 0;
    const depth =
      level ?? (style === 'heading' && closed.outline !== undefined ? closed.outline + 1 : undefined);
    const [first = { text }, ...bullets] = style === 'heading' ? [{ text }] : bulletsWithin(text);
    const content = containers.at(-1)?.content;
    content?.push({
      kind: 'paragraph',
      text: first.text,
      style,
      ...(depth === undefined ? {} : { level: depth }),
      ...(style === 'list' && isListed
        ? { depth: Math.max(closed.depth ?? ofStyle.depth ?? 0, ofStyle.within) }
        : {}),
      ...(tabbed === undefined || isSaid ? {} : { tabbed }),
      bold,
      footnotes: closed.footnotes,
      ...(number === undefined || isSaid ? {} : { number }),
    });
    for (const bullet of bullets)
      content?.push({ kind: 'paragraph', text: bullet.text, style: 'list', bold, footnotes: [] });
  };

  /** A box of text is read as text. */
  const closeDrawing = () => {
    const drawing = drawings.pop();
    if (drawing !== undefined && !drawing.holdsText) body.pictures.push(oneLine(drawing.says));
  };

  /** Of a whole row, or of the end of a paragraph: both are said in their properties. */
  const noteDeletion = (name: string) => {
    if (name !== 'del' && name !== 'moveFrom') return;
    const paragraph = paragraphs.at(-1);
    if (inRow) (row() ?? { isDeleted: false }).isDeleted = true;
    else if (inParagraph && paragraph !== undefined) paragraph.isJoined = true;
  };

  return {
    open: (name, attribute) => {
      if (tracked.has(name)) body.tracked = true;
      if (left === 0) noteDeletion(name);
      if (
        left > 0 ||
        leftOut.has(name) ||
        (name === 'Fallback' && readSoFar() > (alternatives.at(-1) ?? 0))
      ) {
        left += 1;
        return;
      }
      const paragraph = paragraphs.at(-1);
      const field = fields.at(-1);
      if (field !== undefined && noteField(field, name, attribute('val'))) return;
      if (name === 'tbl') settleJoining();
      if (['tbl', 'tr', 'tc', 'gridBefore', 'gridSpan', 'vMerge'].includes(name))
        openTable(name, attribute('val'));
      else if (name === 'p') openParagraph();
      else if (name === 'r')
        runs.push({ bold: undefined, styleId: undefined, font: undefined, looks: plainLooks(), text: '' });
      else if (name === 'rStyle') (runs.at(-1) ?? { styleId: undefined }).styleId = attribute('val');
      else if (name === 'b') (runs.at(-1) ?? { bold: undefined }).bold = isOn(attribute('val'));
      else if (runs.length > 0 && noteLooks(runs.at(-1)?.looks ?? plainLooks(), name, attribute('val')))
        return;
      else if (name === 'rFonts')
        (runs.at(-1) ?? { font: undefined }).font = attribute('ascii') ?? attribute('hAnsi');
      else if (name === 'ffData') fields.push(emptyField());
      else if (name === 'sym') write(signAt(attribute('font'), Number.parseInt(attribute('char') ?? '', 16)));
      else if (name === 'tcPr') inCell = true;
      else if (name === 'trPr') inRow = true;
      else if (name === 'pPr') inParagraph = true;
      else if (name === 'sdt') prompting.push(false);
      else if (name === 'showingPlcHdr') prompting[prompting.length - 1] = isOn(attribute('val'));
      else if (name === 'AlternateContent') alternatives.push(readSoFar());
      else if (name === 'shd' && inCell) (cell() ?? { fill: undefined }).fill = attribute('fill');
      else if (name === 't') inText = true;
      else if (name === 'tab') {
        if (runs.length > 0) write('\t');
      } else if (name === 'br' || name === 'cr') write('\n');
      else if (name === 'noBreakHyphen') write('-');
      else if (name === 'footnoteReference' || name === 'endnoteReference')
        paragraph?.footnotes.push(`${name.replace('Reference', '')} ${attribute('id')}`);
      else if (name === 'altChunk') body.embedded = true;
      else if (picturing.has(name)) drawings.push({ says: '', holdsText: false });
      else if (name === 'docPr') (drawings.at(-1) ?? { says: '' }).says = attribute('descr') ?? '';
      else if (name === 'txbxContent') (drawings.at(-1) ?? { holdsText: false }).holdsText = true;
      else if (paragraph !== undefined) property(paragraph, name, attribute('val'));
    },
    close: (name) => {
      if (left > 0) {
        left -= 1;
        return;
      }
      if (name === 't') inText = false;
      else if (name === 'tcPr') inCell = false;
      else if (name === 'trPr') inRow = false;
      else if (name === 'pPr') inParagraph = false;
      else if (name === 'sdt') prompting.pop();
      else if (name === 'AlternateContent') alternatives.pop();
      else if (name === 'ffData') write(shownIn(fields.pop() ?? emptyField()));
      else if (picturing.has(name)) closeDrawing();
      else if (name === 'r') closeRun();
      else if (name === 'p') closeParagraph();
      else if (name === 'body') settleJoining();
      else if (name === 'tc') {
        settleJoining();
        containers.pop();
      } else if (name === 'tr') {
        if (row()?.isDeleted === true) tables.at(-1)?.rows.pop();
      } else if (name === 'tbl') {
        const closed = tables.pop();
        if (closed !== undefined && closed.rows.length > 0) containers.at(-1)?.content.push(closed);
      }
    },
    text: (text) => {
      if (inText && left === 0 && !prompting.includes(true)) write(text);
    },
  };
}
