// The same pack as a web page made for printing: what a browser and an office program typeset in the comparison.

import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';
import type {
  Block,
  Cell,
  ChartItem,
  PackDocument,
  Paragraph,
  Run,
  Section,
  Table,
} from '../../../shared/packs/pack-document.ts';
import { statusLooks } from '../../../shared/look/tokens.ts';
import { blocksOnPaper, leadingIn, type Leads } from './leads.ts';
import { escaped, sceneAsSvg } from './scene-as-svg.ts';

const fonts = resolve(import.meta.dirname, '../../../resources/fonts');

function face(file: string, weight: number, style: string): string {
  const url = pathToFileURL(join(fonts, file)).href;
  return `@font-face{font-family:"Source Sans 3";src:url("${url}");font-weight:${weight};font-style:${style}}`;
}

const css = `${face('SourceSans3_400Regular.ttf', 400, 'normal')}${face('SourceSans3_700Bold.ttf', 700, 'normal')}${face('SourceSans3_400Regular_Italic.ttf', 400, 'italic')}
@page{size:A4;margin:20mm;@bottom-right{content:"Page " counter(page) " of " counter(pages);font-size:8.5pt}}
body{font:10.5pt/15pt "Source Sans 3"}h1{font-size:20pt;break-before:page}h2{font-size:14pt}h3{font-size:11.5pt}
h1,h2,h3{break-after:avoid}p{margin:0 0 7pt}table{border-collapse:collapse;width:100%;font-size:9pt;line-height:12pt}
th,td{padding:3.2pt 4pt;vertical-align:top;text-align:left;border-bottom:.4pt solid #e1e5e8}tr{break-inside:avoid}tbody tr:nth-child(even){background:#f6f7f8}a{color:inherit;text-decoration:none}
.tinted{background:#eef3f7}.right{text-align:right;font-variant-numeric:tabular-nums}.quiet{color:#55595e}.group{font-weight:bold;background:#f1f3f5}
.charts{display:flex;flex-wrap:wrap;gap:16pt}figure{margin:0;width:150pt;break-inside:avoid;font-size:8pt;line-height:10.5pt}
${Object.entries(statusLooks)
  .map(([status, { text, tint }]) => `.${status.replace(' ', '-')}{color:${text};background:${tint}}`)
  .join('')}`;

/** What a block is written with: how its words lead, and what its pictures are. */
interface Writing {
  readonly leadsOf: (run: Run) => Leads;
  readonly pictures: Pictures;
}

function lookAsHtml({ text, bold, italic, quiet, superscript }: Run): string {
  const words = escaped(text);
  if (superscript === true) return `<sup>${words}</sup>`;
  if (bold === true) return `<b>${words}</b>`;
  if (italic === true) return `<i>${words}</i>`;
  return quiet === true ? `<span class="quiet">${words}</span>` : words;
}

function runsAsHtml({ runs }: Paragraph, { leadsOf }: Writing): string {
  return runs
    .map((run) => {
      const { name, to } = leadsOf(run);
      const words = lookAsHtml(run);
      if (name === undefined && to === undefined) return words;
      const id = name === undefined ? '' : ` id="${escaped(name)}"`;
      return `<a${id}${to === undefined ? '' : ` href="#${escaped(to)}"`}>${words}</a>`;
    })
    .join('');
}

function insideOf({ picture, pageOf, paragraphs }: Cell, writing: Writing): string {
  if (picture !== undefined) return pictureAsHtml(picture, writing);
  const words = paragraphs.map((paragraph) => runsAsHtml(paragraph, writing)).join('<br>');
  return pageOf === undefined ? words : `<a href="#${escaped(pageOf)}">${words}</a>`;
}

function cellAsHtml(cell: Cell, tag: string, classes: readonly string[], writing: Writing): string {
  const look = cell.status === undefined ? undefined : statusLooks[cell.status];
  const all = [...classes, cell.status?.replace(' ', '-') ?? ''];
  const mark = look === undefined ? '' : `${look.shape} `;
  return `<${tag} class="${all.join(' ')}">${mark}${insideOf(cell, writing)}</${tag.split(' ')[0]}>`;
}

function tableAsHtml({ columns, rows, rowHeading }: Table, writing: Writing): string {
  const classesOf = (index: number) => [
    columns[index]?.align === 'right' ? 'right' : '',
    columns[index]?.tinted === true ? 'tinted' : '',
  ];
  const head = columns
    .map(
      ({ heading, subheading }, index) =>
        `<th scope="col" class="${classesOf(index).join(' ')}">${escaped(heading)}${subheading === undefined ? '' : `<br>${escaped(subheading)}`}</th>`,
    )
    .join('');
  const body = rows.map((row) => {
    if (row.kind === 'group')
      return `<tr><th class="group" scope="colgroup" colspan="${columns.length}">${escaped(row.text)}</th></tr>`;
    const cells = row.cells.map((cell, index) =>
      cellAsHtml(cell, index === rowHeading ? 'th scope="row"' : 'td', classesOf(index), writing),
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** An office program draws a picture from a data URL, but not one inline in the page. */
export type Pictures = 'inline' | 'data';

function pictureAsHtml(
  { scene, alternative }: Pick<ChartItem, 'scene' | 'alternative'>,
  { pictures }: Writing,
): string {
  const svg = sceneAsSvg(scene);
  return pictures === 'inline'
    ? svg.replace('<svg ', `<svg role="img" aria-label="${escaped(alternative)}" `)
    : `<img alt="${escaped(alternative)}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
}

function blockAsHtml(block: Block, writing: Writing): string {
  switch (block.kind) {
    case 'picture':
      return ''; // no pack has one
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${runsAsHtml(block, writing)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${runsAsHtml(item, writing)}</li>`).join('')}</ul>`;
    case 'table':
      return tableAsHtml(block, writing);
    case 'charts':
      return `<div class="charts">${block.charts
        .map(
          (chart) =>
            `<figure><b>${escaped(chart.title)}</b>${pictureAsHtml(chart, writing)}<figcaption>${escaped(chart.note)}</figcaption></figure>`,
        )
        .join('')}</div>`;
  }
}

function inQuotes(words: string): string {
  return `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Its pages have a name of their own: so its title stands at their head and its part at their foot. */
function pagesAsCss({ title, reference }: Section, index: number, head: string): string {
  const quiet = 'font-size:8.5pt;color:#55595e';
  return `@page part-${index}{@top-left{content:${inQuotes(head)};${quiet}}@top-right{content:${inQuotes(title)};${quiet}}@bottom-left{content:${inQuotes(reference)};${quiet}}}`;
}

function sectionAsHtml(section: Section, index: number, writing: Writing): string {
  const blocks = blocksOnPaper(section).map((block) => blockAsHtml(block, writing));
  return `<section style="page:part-${index}"><h1 id="${section.id}">${escaped(section.title)}</h1>${blocks.join('')}</section>`;
}

export function packAsHtml(document: PackDocument, pictures: Pictures): string {
  const { title, cover, language, runningHead, sections } = document;
  const writing: Writing = { leadsOf: leadingIn(document), pictures };
  const head = `${runningHead.whose} · ${runningHead.what}`;
  const contents = sections.map(
    (section) => `<li><a href="#${section.id}">${escaped(section.title)}</a></li>`,
  );
  const pages = sections.map((section, index) => pagesAsCss(section, index, head)).join('');
  const body = sections.map((section, index) => sectionAsHtml(section, index, writing));
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escaped(title)}</title><style>${css}${pages}</style><body><h1>${escaped(cover.title)}</h1>${cover.lines.map((line) => `<p>${escaped(line)}</p>`).join('')}<h1>Contents</h1><ol>${contents.join('')}</ol>${body.join('')}</body></html>`;
}
