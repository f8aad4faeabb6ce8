// The picture of whose document it is, as large as there is room for.

import { pointsPerPixel } from '../../../../shared/look/tokens.ts';
import type { Logo } from '../../../../shared/packs/pack-document.ts';
import { drawFigure, type Box, type Page } from '../canvas.ts';
import type { Images } from '../flow.ts';
import type { Element } from '../structure.ts';

/** In its own proportions, at the upper left of the room. Answers with its height. */
export function drawLogo(page: Page, element: Element, images: Images, logo: Logo, room: Box): number {
  const { bytes, alternative } = logo;
  const scale = Math.min(room.width / logo.width, room.height / logo.height, pointsPerPixel);
  const box = { x: room.x, y: room.y, width: logo.width * scale, height: logo.height * scale };
  drawFigure(page, element, { name: images(bytes), alternative }, box);
  return box.height;
}
