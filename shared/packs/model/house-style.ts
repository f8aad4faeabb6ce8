// How the documents of a council, or of one of its bodies, look on paper: its name and logo, a colour, a typeface, how they are printed and bound.

import * as z from 'zod';
import { body } from '../../bodies/model/body.ts';
import { defineEntity, oneOf, optionalReference, optionalText, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { colourOf, contrastOf, leastContrast } from '../../look/contrast.ts';
import { colours } from '../../look/tokens.ts';

/** Those that the app ships. Each draws English and Welsh whole; what one lacks, another draws. */
export const typefaces = ['sans', 'serif'] as const;
export type Typeface = (typeof typefaces)[number];

export const printedSides = ['one', 'two'] as const;
export type PrintedSides = (typeof printedSides)[number];

export const paperNames = ['A4', 'Letter'] as const;
export type PaperSize = (typeof paperNames)[number];

/** In millimetres, beside the margin. */
export const mostBinding = 15;

/** The accent is the colour of words: all that it is used for is read as well as they are. */
function isReadable(colour: string): boolean {
  return colourOf(colour) === colour && contrastOf(colour, colours.paper) >= leastContrast.text;
}

export const houseStyle = defineEntity(
  'house_style',
  {
    /** Null for that of the council: of all bodies that have none of their own, and of what is of no body. */
    bodyId: optionalReference('body'),
    /** As printed; null for that of the strategy. */
    organisation: { ...optionalText, schema: z.string().trim().min(1).max(200).nullable().default(null) },
    /** Of the bytes of its file, in hexadecimal: where they are kept. */
    logo: { ...optionalText, holdsFile: true },
    /** What its file was called. */
    logoName: optionalText,
    /** What the logo shows, for those who can't see it; null for decoration. */
    logoAlternative: optionalText,
    /** "#1F5FA8"; null for black. */
    accent: { ...optionalText, schema: z.string().refine(isReadable).nullable().default(null) },
    typeface: oneOf(typefaces, (typeface) => say(`packs.typeface.${typeface}`)),
    sides: oneOf(printedSides, (sides) => say(`packs.sides.${sides}`)),
    /** Millimetres kept for binding. */
    binding: { schema: z.int().min(0).max(mostBinding).default(0), column: 'integer' },
    paperSize: oneOf(paperNames, (size) => size),
  },
  {
    kind: say('packs.thing.style'),
    named: ({ bodyId }, look) =>
      bodyId === null
        ? say('packs.style-of-all')
        : say('packs.template-of', { body: look(body, bodyId)?.name ?? bodyId }),
    main: 'organisation',
    calledBy: [],
    opens: () => ({ screen: 'packs', focus: 'style' }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
