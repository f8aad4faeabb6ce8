// Draws a page of a pack on a canvas: the strokes and the glyph outlines of its PDF.

import type { DrawnGlyphs, DrawnPath, DrawnThing } from '../../../../shared/packs/preview/drawn-page.ts';

export interface Drawables {
  readonly glyph: (font: string, code: number) => Path2D | undefined;
  readonly picture: (name: string) => ImageBitmap | undefined;
}

function drawGlyphs(
  on: CanvasRenderingContext2D,
  scale: number,
  { font, size, colour, stroke, unseen, y, glyphs }: DrawnGlyphs,
  { glyph }: Drawables,
) {
  if (unseen) return;
  const unit = (size / 1000) * scale;
  on.fillStyle = colour;
  if (stroke !== undefined) {
    on.strokeStyle = stroke.colour;
    on.lineWidth = (stroke.width / size) * 1000;
    on.setLineDash([]);
  }
  for (const { code, x } of glyphs) {
    const outline = glyph(font, code);
    if (outline === undefined) continue;
    // Outlines run upwards from the baseline.
    on.setTransform(unit, 0, 0, -unit, x * scale, y * scale);
    on.fill(outline);
    if (stroke !== undefined) on.stroke(outline);
  }
}

function shapeOf(path: string): Path2D {
  return new Path2D(path);
}

function drawPath(on: CanvasRenderingContext2D, scale: number, { path, fill, stroke }: DrawnPath) {
  const shape = shapeOf(path);
  on.setTransform(scale, 0, 0, scale, 0, 0);
  if (fill !== undefined) {
    on.fillStyle = fill;
    on.fill(shape);
  }
  if (stroke !== undefined) {
    on.strokeStyle = stroke.colour;
    on.lineWidth = stroke.width;
    on.setLineDash([...stroke.dash]);
    on.stroke(shape);
  }
}

/** `scale`: pixels of the canvas to a point. */
export function drawThings(
  on: CanvasRenderingContext2D,
  things: readonly DrawnThing[],
  drawables: Drawables,
  scale: number,
): void {
  for (const thing of things) {
    if (thing.kind === 'glyphs') drawGlyphs(on, scale, thing, drawables);
    else if (thing.kind === 'path') drawPath(on, scale, thing);
    else {
      const bitmap = drawables.picture(thing.name);
      on.setTransform(scale, 0, 0, scale, 0, 0);
      if (bitmap !== undefined) on.drawImage(bitmap, thing.x, thing.y, thing.width, thing.height);
    }
  }
}
