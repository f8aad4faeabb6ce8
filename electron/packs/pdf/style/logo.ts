// The picture of whose document it is, as large as there is room for.

import type { Logo } from '../../../../shared/packs/pack-document.ts';
import { artifact, drawImage, pictureEntries, tagged, type Box, type Page } from '../canvas.ts';
import type { Images } from '../flow.ts';
import { child, type Element } from '../structure.ts';

/** A small picture drawn large is coarse: a pixel is at least so many to the inch. */
const leastPixelsPerInch = 96;

/** In its own proportions, at the upper left of the room. Answers with its height. */
export function drawLogo(page: Page, element: Element, images: Images, logo: Logo, room: Box): number {
  const { bytes, alternative } = logo;
  const scale = Math.min(room.width / logo.width, room.height / logo.height, 72 / leastPixelsPerInch);
  const box = { x: room.x, y: room.y, width: logo.width * scale, height: logo.height * scale };
  const name = images(bytes);
  const draw = () => {
    drawImage(page, name, box);
  };
  if (alternative === '') artifact(page, draw);
  else tagged(page, child(element, 'Figure', pictureEntries(page, box, alternative)), draw);
  return box.height;
}
