// One of each kind of thing that packs keep with a body.

import { create, type Creation } from '../../../../shared/kernel/change.ts';
import { translation } from '../../../../shared/translations/model/translation.ts';
import { houseStyle } from '../../../../shared/packs/model/house-style.ts';
import { packTemplate } from '../../../../shared/packs/model/pack-template.ts';

export const packSamples: readonly Creation[] = [
  create(packTemplate, 'parts', {
    bodyId: 'board',
    parts: ['agenda', 'papers'],
    comments: true,
    pageSizes: 'scaled',
    languages: 'cy|en',
  }),
  create(houseStyle, 'board-style', {
    bodyId: 'board',
    organisation: 'Board of the Council',
    logo: 'a'.repeat(64),
    logoName: 'crest.png',
    logoAlternative: 'A crest',
    accent: '#1F5FA8',
    typeface: 'serif',
    sides: 'two',
    binding: 10,
    paperSize: 'A4',
  }),
  create(translation, 'agenda_item/item/title/cy', {
    ofKind: 'agenda_item',
    ofId: 'item',
    field: 'title',
    language: 'cy',
    text: 'Y cyfrifon',
    original: 'The accounts',
  }),
];
