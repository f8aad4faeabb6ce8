// A chart scene as SVG, for the programs that packs are compared with.

import { arrowLines, type Ink, type Scene, type Shape } from '../../../shared/charts/scene.ts';
import { colours } from '../../../shared/look/tokens.ts';

const inks: Readonly<Record<Ink, string>> = {
  line: colours.chartLine,
  quiet: colours.quiet,
  rule: colours.rule,
  target: colours.quiet,
};

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function shapeAsSvg(shape: Shape<string>, labelSize: number): string {
  const ink = inks[shape.ink];
  if (shape.kind === 'line') {
    const points = shape.points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');
    const dash = shape.dashes === undefined ? '' : ` stroke-dasharray="${shape.dashes}"`;
    return `<polyline points="${points}" fill="none" stroke="${ink}" stroke-width="${shape.width}"${dash}/>`;
  }
  if (shape.kind === 'arrow')
    return arrowLines(shape)
      .map(
        (points) =>
          `<polyline points="${points.map(([x, y]) => `${x},${y}`).join(' ')}" fill="none" stroke="${ink}"/>`,
      )
      .join('');
  const at = `${shape.x.toFixed(2)}" ${shape.kind === 'dot' ? 'cy' : 'y'}="${shape.y.toFixed(2)}`;
  if (shape.kind === 'dot') {
    const fill = shape.hollow ? '#FFFFFF' : ink;
    return `<circle cx="${at}" r="${shape.radius}" fill="${fill}" stroke="${ink}"/>`;
  }
  const weight = shape.bold === true ? ' font-weight="bold"' : '';
  return `<text x="${at}" text-anchor="${shape.anchor}" font-family="Source Sans 3" font-size="${labelSize}" fill="${ink}"${weight}>${escaped(shape.text)}</text>`;
}

export function sceneAsSvg({ width, height, labelSize, shapes }: Scene<string>): string {
  const drawn = shapes.map((shape) => shapeAsSvg(shape, labelSize)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}">${drawn}</svg>`;
}
