// Real lists: Word numbers and indents them, and a screen reader says how many items they have.

import { AlignmentType, LevelFormat, Paragraph, Tab, TextRun, type INumberingOptions } from 'docx';
import type { Block, ListItem, PackDocument, Run } from '../../../shared/packs/pack-document.ts';
import { isEmpty, runsOf, type Writing } from './runs.ts';
import type { Beside } from './side-by-side.ts';
import { styles } from './styles.ts';

export const bullets = {
  inText: { reference: 'bullets', level: 0 },
  inTable: { reference: 'table-bullets', level: 0 },
} as const;

const deepest = 6;
const numberHanging = 420;

type Config = INumberingOptions['config'][number];

interface ListLook {
  readonly hanging: number;
  readonly levels: number;
  /** Of a numbered list: the first number of each level. */
  readonly starts?: readonly number[];
}

function listOf(reference: string, { hanging, levels, starts }: ListLook): Config {
  return {
    reference,
    levels: Array.from({ length: levels }, (_level, level) => ({
      level,
      format: starts === undefined ? LevelFormat.BULLET : LevelFormat.DECIMAL,
      text: starts === undefined ? '•' : `%${level + 1}.`,
      ...(starts === undefined ? {} : { start: starts[level] ?? 1 }),
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: hanging * (level + 1), hanging } } },
    })),
  };
}

type ListBlock = Extract<Block, { readonly kind: 'list' }>;

/** Each numbered list has a numbering of its own, which begins with the number of its first item. */
export interface Numberings {
  readonly options: INumberingOptions;
  readonly of: ReadonlyMap<ListBlock, string>;
}

export function numberingsOf({ sections }: PackDocument): Numberings {
  const of = new Map<ListBlock, string>();
  const config = [
    listOf(bullets.inText.reference, { hanging: 360, levels: deepest }),
    listOf(bullets.inTable.reference, { hanging: 200, levels: 1 }),
  ];
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'list' || block.items.every((item) => item.number === undefined)) continue;
    const reference = `numbers-${of.size + 1}`;
    of.set(block, reference);
    const starts = Array.from(
      { length: deepest },
      (_level, level) =>
        block.items.find((item) => (item.level ?? 0) === level && item.number !== undefined)?.number ?? 1,
    );
    config.push(listOf(reference, { hanging: numberHanging, levels: deepest, starts }));
  }
  return { options: { config }, of };
}

/** The items that Word, which counts them itself, would give another number than they have: it is written. */
function notAsCounted(items: readonly ListItem[]): ReadonlySet<ListItem> {
  const written = new Set<ListItem>();
  const starts: number[] = [];
  const next: number[] = [];
  for (const item of items) {
    const { level = 0, number, goesOn } = item;
    if (number === undefined || goesOn === true) continue;
    starts[level] ??= number;
    if (number === (next[level] ?? starts[level])) {
      next[level] = number + 1;
      // Beneath an item it begins anew.
      next.length = level + 1;
    } else written.add(item);
  }
  return written;
}

export function listParts(block: ListBlock, laying: Writing, { of }: Numberings): (Paragraph | Beside)[] {
  const numbers = of.get(block);
  const items = block.items.filter(({ runs, beside = [] }) => !isEmpty([...runs, ...beside]));
  const written = notAsCounted(items);
  const part = (runs: readonly Run[], item: ListItem, isSecond: boolean) => {
    const { level: depth = 0, numberBeside, goesOn } = item;
    const number = isSecond ? (numberBeside ?? item.number) : item.number;
    const level = Math.min(depth, deepest - 1);
    const children = runsOf(runs, laying);
    if (goesOn === true)
      return new Paragraph({ style: styles.body, indent: { left: 360 * (level + 1) }, children });
    const reference = number === undefined ? undefined : numbers;
    // Word would count what stands beside it as the next.
    if (reference !== undefined && (isSecond || written.has(item)))
      return new Paragraph({
        style: styles.bullet,
        indent: { left: numberHanging * (level + 1), hanging: numberHanging },
        children: [new TextRun({ children: [`${number}.`, new Tab()] }), ...children],
      });
    return new Paragraph({
      style: styles.bullet,
      numbering: reference === undefined ? { ...bullets.inText, level } : { reference, level },
      children,
    });
  };
  return items.map((item) => {
    const { runs, beside } = item;
    if (beside === undefined) return part(runs, item, false);
    return { first: [part(runs, item, false)], second: [part(beside, item, true)] };
  });
}
