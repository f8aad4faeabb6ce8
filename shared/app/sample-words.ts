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
    'Ychwanegu agendâu, papurau a’r blaengynllun',
  ],
  'sample.act.proceedings': [
    'Record what the meetings decided',
    'Cofnodi’r hyn a benderfynodd y cyfarfodydd',
  ],
  'sample.act.afterwards': [
    'Send minutes round and add updates of actions',
    'Anfon cofnodion o gwmpas ac ychwanegu diweddariadau ar gamau gweithredu',
  ],
  'sample.act.adoptions': ['Adopt minutes', 'Mabwysiadu cofnodion'],
} as const satisfies Words;
