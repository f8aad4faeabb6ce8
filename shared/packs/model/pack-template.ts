// Which parts the packs of a body's meetings have, in what order and in which languages, so that nobody picks them anew for each.

import * as z from 'zod';
import { body } from '../../bodies/model/body.ts';
import { defineEntity, flag, json, oneOf, reference, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { packParts, pageSizes } from '../meeting-pack.ts';
import { packLanguages } from './pack-languages.ts';

/** In their order, each once. */
export const partsInOrder = z
  .array(z.enum(packParts))
  .min(1)
  .refine((parts) => new Set(parts).size === parts.length);

export const packTemplate = defineEntity(
  'pack_template',
  {
    bodyId: reference('body'),
    parts: json(partsInOrder, (parts) => ({
      several: parts.map((part) => say(`meetingPack.part.${part}`)),
      between: '; ',
    })),
    /** Whether the comments in attached PDFs are printed. */
    comments: flag,
    /** Whether the pages of attached PDFs keep their sizes, or are all of the pack’s. */
    pageSizes: oneOf(pageSizes, (sizes) => say(`packs.pageSizes.${sizes}`)),
    /** Null while nobody said so: then a pack is in the language of whoever makes it. */
    languages: {
      ...oneOf(packLanguages, (languages) => say(`language.${languages}`)),
      schema: z.enum(packLanguages).nullable().default(null),
    },
  },
  {
    kind: say('packs.thing.template'),
    named: ({ bodyId }, look) => say('packs.template-of', { body: look(body, bodyId)?.name ?? bodyId }),
    main: null,
    calledBy: [],
    opens: ({ bodyId }) => ({ as: 'body', id: bodyId }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
