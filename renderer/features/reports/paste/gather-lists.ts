// Word’s lists are paragraphs that say how deep they stand: put together as lists within lists.

import {
  deepestList,
  type Inline,
  type List,
  type ListItem,
  type Paragraph,
} from '../../../../shared/reports/model/report-text.ts';

export interface LooseItem {
  readonly type: 'loose_item';
  readonly list: string;
  /** 1 at the top. */
  readonly level: number;
  /** Undefined for a bullet. */
  readonly number: number | undefined;
  readonly content: readonly Inline[];
}

export function paragraphOf(content: readonly Inline[]): Paragraph {
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
}

/** What belongs together at one level: the same list of Word, both numbered or neither. */
function isSame(a: LooseItem, b: LooseItem): boolean {
  return a.list === b.list && (a.number === undefined) === (b.number === undefined);
}

function listOf(items: readonly LooseItem[], depth: number): List[] {
  const lists: List[] = [];
  const level = Math.min(...items.map((each) => each.level));
  let own: { head: LooseItem; below: LooseItem[] }[] = [];
  const finish = () => {
    const [first] = own;
    if (first === undefined) return;
    const content = own.map(({ head, below }): ListItem => ({
      type: 'list_item',
      content: [paragraphOf(head.content), ...(below.length === 0 ? [] : listOf(below, depth + 1))],
    }));
    lists.push(
      first.head.number === undefined
        ? { type: 'bullet_list', content }
        : { type: 'numbered_list', attrs: { from: first.head.number }, content },
    );
    own = [];
  };
  for (const item of items) {
    const last = own.at(-1);
    const isBelow = depth < deepestList && item.level > level;
    if (isBelow && last !== undefined) last.below.push(item);
    else {
      if (last !== undefined && !isSame(last.head, item)) finish();
      own.push({ head: item, below: [] });
    }
  }
  finish();
  return lists;
}

/** Each run of loose items as lists; whatever else stays where it is. */
export function gatherLists<T extends { readonly type: string }>(
  blocks: readonly (T | LooseItem)[],
): (T | List)[] {
  const gathered: (T | List)[] = [];
  let items: LooseItem[] = [];
  const finish = () => {
    if (items.length > 0) gathered.push(...listOf(items, 1));
    items = [];
  };
  for (const block of blocks) {
    if (isLoose(block)) items.push(block);
    else {
      finish();
      gathered.push(block);
    }
  }
  finish();
  return gathered;
}

function isLoose(block: { readonly type: string }): block is LooseItem {
  return block.type === 'loose_item';
}
