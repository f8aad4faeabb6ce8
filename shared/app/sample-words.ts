// The steps in which the sample's meetings are written.

import type { Words } from '../language/words.ts';

export const sampleWords = {
  'sample.act.bodies': [
    'Add the bodies of the sample and their members',
    'Ychwanegu cyrff y sampl a’u haelodau',
  ],
  'sample.act.year': ['Plan a year of meetings', 'Cynllunio blwyddyn o gyfarfodydd'],
  'sample.act.agendas': [
    'Add agendas, papers and the forward plan',
    'Ychwanegu agendâu, papurau a’r blaenraglen',
  ],
  'sample.act.proceedings': [
    'Record what the meetings decided',
    'Cofnodi’r hyn a benderfynodd y cyfarfodydd',
  ],
  'sample.act.afterwards': [
    'Adopt minutes and add updates of actions',
    'Mabwysiadu cofnodion ac ychwanegu diweddariadau ar gamau gweithredu',
  ],
} as const satisfies Words;
