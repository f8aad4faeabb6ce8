// One section of a pack, block by block: what lies on its side, what stays with what comes after it.

import type { Block, Section } from '../../../shared/packs/pack-document.ts';
import { packType } from '../../../shared/look/tokens.ts';
import { columnsBeneath } from '../columns-beneath.ts';
import type { Way } from './style/geometry.ts';
import { drawCharts, leastChartsHeight } from './charts.ts';
import { turnPage, type Flow } from './flow.ts';
import { drawHeading, drawList, drawParagraph, drawPicture, headingType, pictureSize } from './prose.ts';
import { drawTable, leastTableHeight, wayOf } from './tables/tables.ts';

/** The head of a sheet is the heading of its section too. */
export function drawSection(
  flow: Flow,
  { id, title, inEach, blocks: said }: Section,
  isSheet: boolean,
): void {
  const blocks = said.map((block) => (block.kind === 'table' ? columnsBeneath(block) : block));
  const way = isSheet ? flow.page.way : wayOfStart(flow, blocks);
  turnPage(flow, way);
  // What leads to a table that lies, lies with it.
  const lead = way === 'lying' ? blocks.findIndex(({ kind }) => kind === 'table') : 0;
  if (!isSheet) drawHeading(flow, { level: 1, text: title, inEach, keep: 40, destination: id });
  blocks.forEach((block, index) => {
    const isHeading = block.kind === 'heading';
    const body = isHeading ? blocks.slice(index).find(({ kind }) => kind !== 'heading') : block;
    if (index >= lead) turnPage(flow, wayFor(flow, body));
    drawBlock(flow, block, blocks[index + 1]);
  });
}

/** A table lies where it must; the notes under it stay with it. */
function wayFor(flow: Flow, block: Block | undefined): Way {
  if (block?.kind === 'table') return wayOf(flow, block);
  return block?.kind === 'paragraph' && block.style === 'note' ? flow.page.way : 'upright';
}

/** A page for a title and a few lines alone would be half empty: they lie with the table that they lead to. */
function wayOfStart(flow: Flow, blocks: readonly Block[]): Way {
  const first = blocks.findIndex(({ kind }) => kind !== 'heading' && kind !== 'paragraph');
  const words = blocks
    .slice(0, Math.max(0, first))
    .flatMap((block) => (block.kind === 'paragraph' ? [...block.runs, ...(block.beside ?? [])] : []));
  const isShort = words.reduce((sum, { text }) => sum + text.length, 0) < 600;
  return isShort ? wayFor(flow, blocks[first]) : 'upright';
}

const twoLines = 2 * packType.body.leading;

/** How much of the next block must stay with a heading: two lines, a table's first rows, a row of charts. */
function keepFor(flow: Flow, next: Block | undefined): number {
  if (next?.kind === 'table') return leastTableHeight(flow, next);
  if (next?.kind === 'charts') return leastChartsHeight(flow, next.charts);
  if (next?.kind === 'picture') return pictureSize(flow, next).height + 8;
  if (next?.kind === 'heading') return headingType(next.level).leading + 24 + twoLines;
  return twoLines;
}

function drawBlock(flow: Flow, block: Block, next: Block | undefined) {
  switch (block.kind) {
    case 'heading':
      drawHeading(flow, { ...block, keep: keepFor(flow, next) });
      break;
    case 'paragraph':
      drawParagraph(flow, block, block.style ?? 'body', next?.kind === 'list' ? twoLines : 0);
      break;
    case 'list':
      drawList(flow, block.items);
      break;
    case 'table':
      drawTable(flow, block);
      break;
    case 'charts':
      drawCharts(flow, block.charts);
      break;
    case 'picture':
      drawPicture(flow, block);
      break;
  }
}
