// The charts of a sheet as parts of the package: where each stands on the sheet, and what it shows for who doesn't see it.

import { escaped } from '../../xml.ts';

export interface PlacedChart {
  readonly xml: string;
  readonly alternative: string;
  /** From 0, with points from the edge of that column. */
  readonly column: number;
  readonly fromLeft: number;
  readonly row: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

const emu = 12_700;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
export const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

export function relationship(id: string, type: 'chart' | 'drawing', target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

export function relationshipsXml(all: readonly string[]): string {
  return `${head}<Relationships xmlns="${packages}">${all.join('')}</Relationships>`;
}

function anchor({ alternative, column, fromLeft, row, width, height }: PlacedChart, index: number): string {
  const from = `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(fromLeft * emu)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`;
  const named = `<xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${escaped(alternative)}"/>`;
  return [
    `<xdr:oneCellAnchor>${from}<xdr:ext cx="${Math.round(width * emu)}" cy="${Math.round(height * emu)}"/>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${named}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${office}" r:id="rId${index + 1}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('');
}

export function drawingXml(charts: readonly PlacedChart[]): string {
  return [
    `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"`,
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    ...charts.map(anchor),
    '</xdr:wsDr>',
  ].join('');
}
