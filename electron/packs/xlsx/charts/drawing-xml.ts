// The charts and pictures of a sheet as parts of the package: where each stands on the sheet, and what it shows for who doesn't see it.

import { escaped } from '../../xml.ts';

interface Placed {
  readonly alternative: string;
  /** From 0, with points from the edge of that column. */
  readonly column: number;
  readonly fromLeft: number;
  readonly row: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

export interface PlacedChart extends Placed {
  readonly xml: string;
}

export interface PlacedPicture extends Placed {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
}

const emu = 12_700;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
export const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

export function relationship(id: string, type: 'chart' | 'drawing' | 'image', target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

export function relationshipsXml(all: readonly string[]): string {
  return `${head}<Relationships xmlns="${packages}">${all.join('')}</Relationships>`;
}

function sizeOf({ width, height }: Placed): string {
  return `cx="${Math.round(width * emu)}" cy="${Math.round(height * emu)}"`;
}

function anchored(placed: Placed, content: string): string {
  const { column, fromLeft, row } = placed;
  const from = `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(fromLeft * emu)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`;
  return `<xdr:oneCellAnchor>${from}<xdr:ext ${sizeOf(placed)}/>${content}<xdr:clientData/></xdr:oneCellAnchor>`;
}

function chartAnchor(chart: PlacedChart, index: number): string {
  const named = `<xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${escaped(chart.alternative)}"/>`;
  const content = [
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${named}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${office}" r:id="rId${index + 1}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame>',
  ];
  return anchored(chart, content.join(''));
}

const decorative = [
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">',
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>',
  '</a:ext></a:extLst>',
].join('');

/** `index` counts on from the charts. */
function pictureAnchor(picture: PlacedPicture, index: number): string {
  const { alternative } = picture;
  const said = alternative === '' ? `>${decorative}</xdr:cNvPr>` : ` descr="${escaped(alternative)}"/>`;
  const content = [
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${index + 2}" name="Picture ${index + 1}"${said}`,
    '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>',
    `<xdr:blipFill><a:blip xmlns:r="${office}" r:embed="rId${index + 1}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`,
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${sizeOf(picture)}/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
  ];
  return anchored(picture, content.join(''));
}

/** The parts that they are, in this order, are related to it as rId1 and so on. */
export function drawingXml(charts: readonly PlacedChart[], pictures: readonly PlacedPicture[]): string {
  return [
    `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"`,
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    ...charts.map(chartAnchor),
    ...pictures.map((picture, index) => pictureAnchor(picture, charts.length + index)),
    '</xdr:wsDr>',
  ].join('');
}
