// The same pack as Typst source.

import type {
  Block,
  Cell,
  CellPicture,
  PackDocument,
  Paragraph,
  Run,
  Section,
  Table,
} from '../../../shared/packs/pack-document.ts';
import { colours, statusLooks } from '../../../shared/look/tokens.ts';
import { blocksOnPaper, leadingIn, type Leads } from './leads.ts';
import { sceneAsSvg } from './scene-as-svg.ts';

type LeadsOf = (run: Run) => Leads;

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function lookAsTypst({ text, bold, italic, quiet, superscript }: Run): string {
  const words = `#${quoted(text)};`;
  if (superscript === true) return `#super[${words}]`;
  if (bold === true) return `#strong[${words}]`;
  if (italic === true) return `#emph[${words}]`;
  return quiet === true ? `#text(fill: rgb("${colours.quiet}"))[${words}]` : words;
}

/** The number of the page that a section begins on, which leads there. */
function pageAsTypst(section: string): string {
  return `#ref(label(${quoted(section)}), form: "page", supplement: none)`;
}

function runAsTypst(run: Run, leadsOf: LeadsOf): string {
  const { name, to } = leadsOf(run);
  if (run.pageOf !== undefined && to !== undefined) return pageAsTypst(to);
  const look = lookAsTypst(run);
  const words = to === undefined ? look : `#link(label(${quoted(to)}))[${look}]`;
  return name === undefined ? words : `#[${words}]#label(${quoted(name)})`;
}

function runsAsTypst({ runs }: Paragraph, leadsOf: LeadsOf): string {
  return runs.map((run) => runAsTypst(run, leadsOf)).join('');
}

function pictureAsTypst({ scene, alternative }: CellPicture): string {
  return `#image(bytes(${quoted(sceneAsSvg(scene))}), format: "svg", width: ${scene.width}pt, alt: ${quoted(alternative)})`;
}

function insideOf(cell: Cell, leadsOf: LeadsOf): string {
  if (cell.picture !== undefined) return pictureAsTypst(cell.picture);
  if (cell.pageOf !== undefined) return pageAsTypst(cell.pageOf);
  return cell.paragraphs.map((paragraph) => runsAsTypst(paragraph, leadsOf)).join(' \\ ');
}

function cellAsTypst(cell: Cell, leadsOf: LeadsOf): string {
  const look = cell.status === undefined ? undefined : statusLooks[cell.status];
  const inside = insideOf(cell, leadsOf);
  if (look === undefined) return `[${inside}]`;
  return `table.cell(fill: rgb("${look.tint}"))[#text(fill: rgb("${look.text}"))[${look.shape} ${inside}]]`;
}

function fillOf({ columns }: Table): string {
  const tinted = columns.flatMap(({ tinted }, index) => (tinted === true ? [`x == ${index}`] : []));
  const zebra = `if calc.even(y) { rgb("${colours.zebra}") }`;
  return `(x, y) => ${tinted.length === 0 ? '' : `if ${tinted.join(' or ')} { rgb("${colours.targetTint}") } else `}${zebra}`;
}

function tableAsTypst(table: Table, leadsOf: LeadsOf): string {
  const { columns, rows } = table;
  const widths = columns.map(({ share }) => (share === undefined ? 'auto' : `${share}fr`)).join(', ');
  const aligns = columns.map(({ align }) => align).join(', ');
  const head = columns.map(({ heading, subheading }) => {
    const second = subheading === undefined ? '' : ` \\ #${quoted(subheading)};`;
    return `[#strong[#${quoted(heading)};]${second}]`;
  });
  const body = rows.map((row) =>
    row.kind === 'group'
      ? `table.cell(colspan: ${columns.length}, fill: rgb("${colours.groupTint}"))[#strong[#${quoted(row.text)};]],`
      : `${row.cells.map((cell) => cellAsTypst(cell, leadsOf)).join(', ')},`,
  );
  return `#table(columns: (${widths},), align: (${aligns},), fill: ${fillOf(table)}, stroke: (x: none, top: none, bottom: 0.4pt + rgb("${colours.lightRule}")), inset: (x: 4pt, y: 3.2pt),
table.header(${head.join(', ')}),
${body.join('\n')})`;
}

function blockAsTypst(block: Block, leadsOf: LeadsOf): string {
  switch (block.kind) {
    case 'picture':
      return ''; // no pack has one
    case 'heading':
      return `${'='.repeat(block.level)} #${quoted(block.text)};`;
    case 'paragraph':
      return `${runsAsTypst(block, leadsOf)}\n`;
    case 'list':
      return block.items.map((item) => `- ${runsAsTypst(item, leadsOf)}`).join('\n');
    case 'table':
      return tableAsTypst(block, leadsOf);
    case 'charts':
      return `#grid(columns: (1fr, 1fr, 1fr), gutter: 12pt, ${block.charts
        .map(
          ({ title, scene, alternative, note }) =>
            `block(breakable: false)[#strong[#${quoted(title)};] \\ #image(bytes(${quoted(sceneAsSvg(scene))}), format: "svg", width: 150pt, alt: ${quoted(alternative)}) #text(size: 8pt)[#${quoted(note)};]]`,
        )
        .join(', ')})`;
  }
}

/** Each begins on a page of its own, with its name at the head and its part at the foot of its pages. */
function sectionAsTypst(section: Section, head: string, leadsOf: LeadsOf): string {
  const { id, title, reference } = section;
  const blocks = blocksOnPaper(section).map((block) => blockAsTypst(block, leadsOf));
  return `#set page(header: running(${quoted(head)}, ${quoted(title)}), footer: foot(${quoted(reference)}))
#heading(level: 1)[#${quoted(title)};]#label(${quoted(id)})
${blocks.join('\n\n')}`;
}

export function packAsTypst(document: PackDocument): string {
  const { title, cover, runningHead, sections } = document;
  const leadsOf = leadingIn(document);
  const head = `${runningHead.whose} · ${runningHead.what}`;
  return `#set document(title: ${quoted(title)})
#let running(whose, part) = text(size: 8.5pt, fill: rgb("${colours.quiet}"))[#whose #h(1fr) #part]
#let foot(part) = context text(size: 8.5pt, fill: rgb("${colours.quiet}"))[#part #h(1fr) Page #counter(page).display("1 of 1", both: true)]
#set page(paper: "a4", margin: 20mm, numbering: "1")
#set text(font: "Source Sans 3", size: 10.5pt, lang: "en", region: "GB")
#show heading.where(level: 1): it => { pagebreak(weak: true); it }
#show table: set text(size: 9pt)
#text(size: 30pt)[#${quoted(cover.title)};]

${cover.lines.map((line) => `#${quoted(line)};`).join(' \\\n')}

#outline(depth: 1)
${sections.map((section) => sectionAsTypst(section, head, leadsOf)).join('\n\n')}
`;
}
