// The same pack as a web page made for printing: what a browser and an office program typeset in the comparison.

import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';
import type { Block, Cell, PackDocument, Run, Table } from '../../../shared/packs/pack-document.ts';
import { statusLooks } from '../../../shared/look/tokens.ts';
import { escaped, sceneAsSvg } from './scene-as-svg.ts';

const fonts = resolve(import.meta.dirname, '../../../resources/fonts');

function face(file: string, weight: number, style: string): string {
  const url = pathToFileURL(join(fonts, file)).href;
  return `@font-face{font-family:"Source Sans 3";src:url("${url}");font-weight:${weight};font-style:${style}}`;
}

const css = `${face('SourceSans3_400Regular.ttf', 400, 'normal')}${face('SourceSans3_700Bold.ttf', 700, 'normal')}${face('SourceSans3_400Regular_Italic.ttf', 400, 'italic')}
@page{size:A4;margin:20mm;@top-left{content:"Board pack"}@bottom-right{content:"Page " counter(page) " of " counter(pages)}}
body{font:10.5pt/15pt "Source Sans 3"}h1{font-size:20pt;break-before:page}h2{font-size:14pt}h3{font-size:11.5pt}
h1,h2,h3{break-after:avoid}p{margin:0 0 7pt}table{border-collapse:collapse;width:100%;font-size:9pt;line-height:12pt}
th,td{padding:3.2pt 4pt;vertical-align:top;text-align:left;border-bottom:.4pt solid #e1e5e8}tr{break-inside:avoid}
.right{text-align:right;font-variant-numeric:tabular-nums}.quiet{color:#55595e}.group{font-weight:bold;background:#f1f3f5}
.charts{display:flex;flex-wrap:wrap;gap:16pt}figure{margin:0;width:150pt;break-inside:avoid;font-size:8pt;line-height:10.5pt}
${Object.entries(statusLooks)
  .map(([status, { text, tint }]) => `.${status.replace(' ', '-')}{color:${text};background:${tint}}`)
  .join('')}`;

function runsAsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic, quiet }) => {
      const words = escaped(text);
      if (bold === true) return `<b>${words}</b>`;
      if (italic === true) return `<i>${words}</i>`;
      return quiet === true ? `<span class="quiet">${words}</span>` : words;
    })
    .join('');
}

function cellAsHtml(cell: Cell, tag: string, right: boolean): string {
  const look = cell.status === undefined ? undefined : statusLooks[cell.status];
  const classes = [right ? 'right' : '', cell.status?.replace(' ', '-') ?? ''];
  const mark = look === undefined ? '' : `${look.shape} `;
  const inside = cell.paragraphs.map(({ runs }) => runsAsHtml(runs)).join('<br>');
  return `<${tag} class="${classes.join(' ')}">${mark}${inside}</${tag.split(' ')[0]}>`;
}

function tableAsHtml({ columns, rows, rowHeading }: Table): string {
  const head = columns
    .map(
      ({ heading, subheading, align }) =>
        `<th scope="col"${align === 'right' ? ' class="right"' : ''}>${escaped(heading)}${subheading === undefined ? '' : `<br>${escaped(subheading)}`}</th>`,
    )
    .join('');
  const body = rows.map((row) => {
    if (row.kind === 'group')
      return `<tr><th class="group" scope="colgroup" colspan="${columns.length}">${escaped(row.text)}</th></tr>`;
    const cells = row.cells.map((cell, index) =>
      cellAsHtml(cell, index === rowHeading ? 'th scope="row"' : 'td', columns[index]?.align === 'right'),
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** An office program draws a picture from a data URL, but not one inline in the page. */
export type Pictures = 'inline' | 'data';

function blockAsHtml(block: Block, pictures: Pictures): string {
  switch (block.kind) {
    case 'picture':
      return ''; // no pack has one
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${runsAsHtml(block.runs)}</p>`;
    case 'list':
      return `<ul>${block.items.map(({ runs }) => `<li>${runsAsHtml(runs)}</li>`).join('')}</ul>`;
    case 'table':
      return tableAsHtml(block);
    case 'charts':
      return `<div class="charts">${block.charts
        .map(({ title, scene, alternative, note }) => {
          const svg = sceneAsSvg(scene);
          const picture =
            pictures === 'inline'
              ? svg.replace('<svg ', `<svg role="img" aria-label="${escaped(alternative)}" `)
              : `<img alt="${escaped(alternative)}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
          return `<figure><b>${escaped(title)}</b>${picture}<figcaption>${escaped(note)}</figcaption></figure>`;
        })
        .join('')}</div>`;
  }
}

export function packAsHtml({ title, cover, language, sections }: PackDocument, pictures: Pictures): string {
  const contents = sections.map(
    (section) => `<li><a href="#${section.id}">${escaped(section.title)}</a></li>`,
  );
  const body = sections.map(
    (section) =>
      `<section><h1 id="${section.id}">${escaped(section.title)}</h1>${section.blocks.map((block) => blockAsHtml(block, pictures)).join('')}</section>`,
  );
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escaped(title)}</title><style>${css}</style><body><h1>${escaped(cover.title)}</h1>${cover.lines.map((line) => `<p>${escaped(line)}</p>`).join('')}<h1>Contents</h1><ol>${contents.join('')}</ol>${body.join('')}</body></html>`;
}
