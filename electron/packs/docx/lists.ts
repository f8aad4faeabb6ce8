// Real lists: Word numbers and indents them, and a screen reader says how many items they have.

import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';

export const bullets = {
  inText: { reference: 'bullets', level: 0 },
  inTable: { reference: 'table-bullets', level: 0 },
} as const;

function bulletsOf(reference: string, hanging: number): INumberingOptions['config'][number] {
  return {
    reference,
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: '•',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: hanging, hanging } } },
      },
    ],
  };
}

export const numbering: INumberingOptions = {
  config: [bulletsOf(bullets.inText.reference, 360), bulletsOf(bullets.inTable.reference, 200)],
};
