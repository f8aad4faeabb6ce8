// Documents of meetings: who each is for, and what its file is called.

import type { Words } from '../language/words.ts';

export const meetingDocumentWords = {
  'documents.edition': ['For whom', 'I bwy'],
  'documents.edition.public': ['The public', 'Y cyhoedd'],
  'documents.edition.full': ['Those who may see all of it', 'Y rhai a gaiff weld y cyfan'],
  'documents.titleOf': ['{{what}}, {{day}}', '{{what}}, {{day}}'],
  'documents.language': ['Written in', 'Wedi’i ysgrifennu yn'],
  'documents.makeNow': ['Make it', 'Ei gwneud'],
  'documents.file.attendance': ['attendance', 'presenoldeb'],
  'documents.file.interests': ['register of interests', 'cofrestr buddiannau'],
  'documents.file.minutes': ['minutes', 'cofnodion'],
  'documents.unknown-ending': [
    '{{file}} doesn’t end in one of these, by which programs know their files: {{endings}}. Give it such a name. Nothing was written.',
    'Nid yw {{file}} yn gorffen ag un o’r rhain, sef yr hyn y mae rhaglenni yn adnabod eu ffeiliau wrtho: {{endings}}. Rhowch enw felly iddo. Ni ysgrifennwyd dim.',
  ],
  'documents.file.paper-section': ['paper', 'papur'],
  'documents.file.supplement': ['supplement', 'atodiad'],
  'documents.file.consolidated': ['consolidated-pack', 'pecyn-cyfun'],
  'documents.file.meeting-pack': ['meeting-pack', 'pecyn-cyfarfod'],
  'documents.file.agenda': ['agenda', 'agenda'],
  'documents.file.notice': ['notice', 'hysbysiad'],
  'documents.file.summons': ['summons', 'gwys'],
  'documents.file.private-notice': ['private-meeting-notice', 'hysbysiad-cyfarfod-preifat'],
  'documents.file.private-notice-again': [
    'private-meeting-further-notice',
    'hysbysiad-pellach-cyfarfod-preifat',
  ],
  'documents.file.key-decision': ['key-decision-notice', 'hysbysiad-penderfyniad-allweddol'],
  'documents.file.general-exception': ['general-exception-notice', 'hysbysiad-eithriad-cyffredinol'],
  'documents.file.special-urgency': ['special-urgency-notice', 'hysbysiad-brys-arbennig'],
  'documents.file.calendar': ['calendar', 'calendr'],
  'documents.file.actions': ['actions', 'camau-gweithredu'],
  'documents.file.decisions': ['decisions', 'penderfyniadau'],
  'documents.file.forward-plan': ['forward-plan', 'blaengynllun'],
  'documents.file.style-sample': ['house-style', 'arddull'],
  'documents.file.report': ['report', 'adroddiad'],
} as const satisfies Words;
