// The same pack as Typst source.

import type { Block, Cell, PackDocument, Run, Table } from '../../../shared/packs/pack-document.ts';
import { statusLooks } from '../../../shared/look/tokens.ts';
import { sceneAsSvg } from './scene-as-svg.ts';

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function runsAsTypst(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic, quiet }) => {
      const words = `#${quoted(text)};`;
      if (bold === true) return `#strong[${words}]`;
      if (italic === true) return `#emph[${words}]`;
      return quiet === true ? `#text(fill: rgb("#55595E"))[${words}]` : words;
    })
    .join('');
}

function cellAsTypst(cell: Cell): string {
  const look = cell.status === undefined ? undefined : statusLooks[cell.status];
  const inside = cell.paragraphs.map(({ runs }) => runsAsTypst(runs)).join(' \\ ');
  if (look === undefined) return `[${inside}]`;
  return `table.cell(fill: rgb("${look.tint}"))[#text(fill: rgb("${look.text}"))[${look.shape} ${inside}]]`;
}

function tableAsTypst({ columns, rows }: Table): string {
  const widths = columns.map(({ share }) => (share === undefined ? 'auto' : `${share}fr`)).join(', ');
  const aligns = columns.map(({ align }) => align).join(', ');
  const head = columns.map(({ heading, subheading }) => {
    const second = subheading === undefined ? '' : ` \\ #${quoted(subheading)};`;
    return `[#strong[#${quoted(heading)};]${second}]`;
  });
  const body = rows.map((row) =>
    row.kind === 'group'
      ? `table.cell(colspan: ${columns.length}, fill: rgb("#F1F3F5"))[#strong[#${quoted(row.text)};]],`
      : `${row.cells.map(cellAsTypst).join(', ')},`,
  );
  return `#table(columns: (${widths},), align: (${aligns},), stroke: (bottom: 0.4pt + rgb("#E1E5E8")), inset: (x: 4pt, y: 3.2pt),
table.header(${head.join(', ')}),
${body.join('\n')})`;
}

function blockAsTypst(block: Block): string {
  switch (block.kind) {
    case 'picture':
      return ''; // no pack has one
    case 'heading':
      return `${'='.repeat(block.level)} #${quoted(block.text)};`;
    case 'paragraph':
      return `${runsAsTypst(block.runs)}\n`;
    case 'list':
      return block.items.map(({ runs }) => `- ${runsAsTypst(runs)}`).join('\n');
    case 'table':
      return tableAsTypst(block);
    case 'charts':
      return `#grid(columns: (1fr, 1fr, 1fr), gutter: 12pt, ${block.charts
        .map(
          ({ title, scene, alternative, note }) =>
            `block(breakable: false)[#strong[#${quoted(title)};] \\ #image(bytes(${quoted(sceneAsSvg(scene))}), format: "svg", width: 150pt, alt: ${quoted(alternative)}) #text(size: 8pt)[#${quoted(note)};]]`,
        )
        .join(', ')})`;
  }
}

export function packAsTypst({ title, cover, sections }: PackDocument): string {
  const body = sections.map(
    (section) => `= #${quoted(section.title)};\n${section.blocks.map(blockAsTypst).join('\n\n')}`,
  );
  return `#set document(title: ${quoted(title)})
#set page(paper: "a4", margin: 20mm, numbering: "1 of 1")
#set text(font: "Source Sans 3", size: 10.5pt, lang: "en", region: "GB")
#show heading.where(level: 1): it => { pagebreak(weak: true); it }
#show table: set text(size: 9pt)
#text(size: 30pt)[#${quoted(cover.title)};]

#outline(depth: 1)
${body.join('\n\n')}
`;
}
