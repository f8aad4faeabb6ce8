// The HTML of a clipboard as the text of a report: what it says, without how it looked. It is read from an inert document, in which nothing
// loads and no script runs, and only what is known is taken.

import {
  deepestList,
  isLinkTarget,
  longestNote,
  type Inline,
  type List,
  type ListItem,
  type ReportText,
  type TextBlock,
} from '../../../../shared/reports/model/report-text.ts';
import { gatherLists, paragraphOf, type LooseItem } from './gather-lists.ts';
import { hasWords, marked, tidy, tidyWords, withMark, withoutMark, type Marks } from './inlines.ts';
import { Losses, type Lost } from './lost.ts';
import { readTable, soleCell, withinCell } from './read-table.ts';
import {
  hasClass,
  isComment,
  isDeleted,
  isDrawnLabel,
  isUnseen,
  listMarkOf,
  noteOf,
  notesIn,
  numberOfLabel,
  styledWith,
  styleOf,
} from './word-marks.ts';
import { withoutStyles } from './without-styles.ts';

type Loose = TextBlock | LooseItem;

/** Never words: what belongs to the page, not to its text. */
const dropped = new Set(
  'style script head title meta link xml template noscript object iframe embed svg math canvas audio video input select textarea button hr colgroup col'.split(
    ' ',
  ),
);
const pictures = new Set(['img', 'v:shape', 'v:imagedata', 'picture']);
const paragraphs = new Set(
  'p div section article main aside header footer nav address blockquote figure figcaption dl dt dd pre center form fieldset details summary body caption'.split(
    ' ',
  ),
);
const blocks = new Set([...paragraphs, 'ul', 'ol', 'li', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Deeper than anybody writes: what is nested further is read as words alone. */
const deepest = 200;

class Reader {
  readonly losses = new Losses();
  readonly notes: ReadonlyMap<string, string>;
  /** The headings with their level in what they came from. */
  readonly levels = new Map<TextBlock, number>();

  constructor(body: Element) {
    this.notes = notesIn(body);
  }

  /** Whether it is left out; what is left out is counted where it may be missed. */
  private isLeftOut(element: Element): boolean {
    const { localName } = element;
    if (pictures.has(localName)) {
      this.losses.add('picture');
      return true;
    }
    if (isDeleted(element)) {
      if (element.textContent.trim() !== '') this.losses.add('deletion');
      return true;
    }
    if (isComment(element)) {
      // What a comment says stands in a list of comments, which is left out whole.
      if (localName === 'a' || localName === 'span') this.losses.add('comment');
      return true;
    }
    if (hasClass(element, /^msotoc\d$/iu)) {
      this.losses.add('contents');
      return true;
    }
    return dropped.has(localName) || isDrawnLabel(element) || isUnseen(element);
  }

  private marksOf(element: Element, marks: Marks): Marks {
    let own = marks;
    const { localName } = element;
    const weight = styleOf(element, 'font-weight');
    if (weight === undefined ? /^(?:b|strong)$/u.test(localName) : /^(?:bold|bolder|[6-9]00)$/u.test(weight))
      own = withMark(own, { type: 'bold' });
    else if (weight !== undefined) own = withoutMark(own, 'bold');
    const slant = styleOf(element, 'font-style');
    if (slant === undefined ? /^(?:i|em|cite)$/u.test(localName) : /^(?:italic|oblique)/u.test(slant))
      own = withMark(own, { type: 'italic' });
    if (localName === 'sup' || styleOf(element, 'vertical-align') === 'super')
      own = withMark(own, { type: 'superscript' });
    if (localName !== 'a') return own;
    const href = element.getAttribute('href')?.trim() ?? '';
    if (isLinkTarget(href)) return withMark(own, { type: 'link', attrs: { href } });
    if (href !== '' && !href.startsWith('#')) this.losses.add('link');
    return own;
  }

  private noteAt(element: Element): Inline | undefined {
    const name = noteOf(element);
    const note = name === undefined ? undefined : this.notes.get(name);
    const words = note === undefined ? '' : tidyWords(note).trim();
    return words === ''
      ? undefined
      : { type: 'footnote', attrs: { note: words.slice(0, longestNote).toWellFormed() } };
  }

  private inlinesOf(node: Node, marks: Marks, depth: number): Inline[] {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? '';
      return text === '' ? [] : [{ type: 'text', text, ...marked(marks) }];
    }
    if (!(node instanceof Element) || this.isLeftOut(node)) return [];
    if (node.localName === 'br') return [{ type: 'line_break', ...marked(marks) }];
    const note = this.noteAt(node);
    if (note !== undefined) return [note];
    if (depth > deepest) return [{ type: 'text', text: node.textContent, ...marked(marks) }];
    const own = this.marksOf(node, marks);
    return [...node.childNodes].flatMap((child) => this.inlinesOf(child, own, depth + 1));
  }

  private headingLevel(element: Element): number | undefined {
    const level = /^h(?<level>[1-6])$/u.exec(element.localName)?.groups?.['level'];
    if (level !== undefined) return Number(level);
    if (hasClass(element, /^msotitle$/iu)) return 0;
    return undefined;
  }

  private heading(element: Element, level: number): Loose[] {
    const content = tidy(this.inlinesOf(element, [], 0)).flatMap((inline): Inline[] => {
      if (inline.type === 'line_break') return [{ type: 'text', text: ' ' }];
      const { marks = [], ...bare } = inline;
      return [{ ...bare, ...marked(withoutMark(marks, 'bold')) }];
    });
    const words = tidy(content);
    if (!hasWords(words)) return [];
    const heading: TextBlock = { type: 'heading', attrs: { level: 3 }, content: words };
    this.levels.set(heading, level);
    return [heading];
  }

  /** A paragraph that Word shows as an item of a list. */
  private looseItem(element: Element): LooseItem | undefined {
    const mark = listMarkOf(element);
    if (mark === undefined) return undefined;
    const label = [...styledWith(element, 'mso-list')].find(isDrawnLabel);
    // What keeps no label has lost what it was: it is a paragraph.
    if (label === undefined) return undefined;
    const number = numberOfLabel(tidyWords(label.textContent).trim());
    return { type: 'loose_item', ...mark, number, content: tidy(this.inlinesOf(element, [], 0)) };
  }

  private item(element: Element, depth: number): ListItem[] {
    const content = withinCell(gatherLists(this.inside(element, [], depth)));
    const [first] = content;
    if (first === undefined) return [];
    return [
      {
        type: 'list_item',
        content: first.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content],
      },
    ];
  }

  private list(element: Element, depth: number): Loose[] {
    const items: ListItem[] = [];
    for (const child of element.children) {
      if (child.localName === 'ul' || child.localName === 'ol') {
        // A list right inside a list, as some programs write one that stands deeper.
        const lists = withinCell(gatherLists(this.list(child, depth + 1)));
        const last = items.pop();
        if (last === undefined) items.push({ type: 'list_item', content: [{ type: 'paragraph' }, ...lists] });
        else items.push({ ...last, content: [...last.content, ...lists] });
      } else if (!this.isLeftOut(child)) items.push(...this.item(child, depth + 1));
    }
    if (items.length === 0) return [];
    if (element.localName === 'ul') return [{ type: 'bullet_list', content: items }];
    const start = Number(element.getAttribute('start') ?? 1);
    const from = Number.isSafeInteger(start) && start >= 0 && start <= 100_000 ? start : 1;
    return [{ type: 'numbered_list', attrs: { from }, content: items }];
  }

  private table(element: Element, depth: number): Loose[] {
    const sole = soleCell(element);
    if (sole !== undefined) return this.inside(sole, [], depth + 1);
    const table = readTable(
      element,
      (cell) => withinCell(gatherLists(this.inside(cell, [], depth + 1))),
      this.losses,
    );
    return table === undefined ? [] : [table];
  }

  private block(element: Element, marks: Marks, depth: number): Loose[] {
    if (this.isLeftOut(element)) return [];
    const { localName } = element;
    if (localName === 'table') return this.table(element, depth);
    if (localName === 'ul' || localName === 'ol') return this.list(element, depth);
    const level = this.headingLevel(element);
    if (level !== undefined) return this.heading(element, level);
    const item = this.looseItem(element);
    if (item !== undefined) return hasWords(item.content) ? [item] : [];
    return this.inside(element, this.marksOf(element, marks), depth + 1);
  }

  /** The blocks within an element; words between them are paragraphs. */
  inside(element: Element, marks: Marks, depth: number): Loose[] {
    const found: Loose[] = [];
    let words: Inline[] = [];
    const finish = () => {
      const content = tidy(words);
      words = [];
      if (hasWords(content)) found.push(paragraphOf(content));
    };
    for (const child of element.childNodes) {
      const isBlock =
        child instanceof Element &&
        depth < deepest &&
        (blocks.has(child.localName) || child.querySelector(blockSelector) !== null);
      if (isBlock) {
        finish();
        found.push(...this.block(child, marks, depth));
      } else words.push(...this.inlinesOf(child, marks, depth));
    }
    finish();
    return found;
  }
}

const blockSelector = [...blocks].join(',');

/** The highest heading that came becomes the highest that a section has; those below it the next. */
function levelled(block: TextBlock, levels: ReadonlyMap<TextBlock, number>, highest: number): TextBlock {
  if (block.type !== 'heading') return block;
  return { ...block, attrs: { level: levels.get(block) === highest ? 3 : 4 } };
}

/** Lists no deeper than a text has them: what is deeper comes up. */
function shallow(list: List, depth: number): List {
  const content = list.content.flatMap((item): ListItem[] => {
    const below = item.content.filter((each) => each.type !== 'paragraph');
    if (depth < deepestList || below.length === 0)
      return [
        {
          type: 'list_item',
          content: item.content.map((each) => (each.type === 'paragraph' ? each : shallow(each, depth + 1))),
        },
      ];
    const own = item.content.filter((each) => each.type === 'paragraph');
    return [{ type: 'list_item', content: own }, ...below.flatMap((each) => shallow(each, depth).content)];
  });
  return { ...list, content };
}

function shallowBlock(block: TextBlock): TextBlock {
  const within = <T extends { readonly type: string }>(each: T | List): T | List =>
    isList(each) ? shallow(each, 1) : each;
  if (block.type !== 'table') return within(block);
  return {
    ...block,
    content: block.content.map((row) => ({
      ...row,
      content: row.content.map((cell) => ({ ...cell, content: cell.content.map(within) })),
    })),
  };
}

function isList(block: { readonly type: string }): block is List {
  return block.type === 'bullet_list' || block.type === 'numbered_list';
}

export interface Pasted {
  readonly text: ReportText;
  readonly lost: Lost;
}

export function readHtml(html: string): Pasted {
  const { body } = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  const reader = new Reader(body);
  const found = gatherLists(reader.inside(body, [], 0));
  const highest = Math.min(...reader.levels.values());
  const content = found.map((block) => shallowBlock(levelled(block, reader.levels, highest)));
  return { text: { type: 'doc', content }, lost: reader.losses.counts };
}
