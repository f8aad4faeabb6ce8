// Pictures in a Word document, with what they show for those who can't see them.

import { ImageRun, Paragraph } from 'docx';
import type { Picture } from '../../../shared/packs/pack-document.ts';
import { pictureKindOf } from '../../../shared/reports/rules/picture-kind.ts';
import { printable } from '../xml.ts';
import { styles } from './styles.ts';

/** In pixels of Word, 96 to the inch: as wide as the text. */
const mostWidth = 600;
const mostHeight = 640;

/** A logo is small, and its file may be large. */
export const logoRoom = { width: 260, height: 110 } as const;

export function pictureParts(
  { bytes, width, height, alternative }: Omit<Picture, 'kind'>,
  room: { readonly width: number; readonly height: number } = { width: mostWidth, height: mostHeight },
): Paragraph[] {
  const kind = pictureKindOf(bytes);
  if (kind === undefined) return [];
  const scale = Math.min(1, room.width / width, room.height / height);
  const words = printable(alternative);
  return [
    new Paragraph({
      style: styles.body,
      children: [
        new ImageRun({
          type: kind.type === 'png' ? 'png' : 'jpg',
          data: bytes,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: { name: words, title: words, description: words },
        }),
      ],
    }),
  ];
}
