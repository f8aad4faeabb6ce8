// What is to be done for a meeting, on the overview and under Attention.

import type { Words } from '../language/words.ts';

export const dueWords = {
  'due.call': ['Call for papers by {{day}}', 'Galw am bapurau erbyn {{day}}'],
  'due.papers': ['Papers are to be in by {{day}}', 'Papurau i fod i mewn erbyn {{day}}'],
  'due.clear': ['Papers are to be cleared by {{day}}', 'Papurau i’w clirio erbyn {{day}}'],
  'due.publish': ['Publish by {{day}}: {{what}}', 'Cyhoeddi erbyn {{day}}: {{what}}'],
  'due.draft': ['Draft the minutes by {{day}}', 'Drafftio’r cofnodion erbyn {{day}}'],
  'due.adopt': ['Adopt the minutes on {{day}}', 'Mabwysiadu’r cofnodion ar {{day}}'],
  'due.because.call': ['three days before, to know whom to ask', 'dridiau ymlaen llaw, i wybod i bwy i ofyn'],
  'due.because.papers': [
    'five days before, while a paper can still be written',
    'bum niwrnod ymlaen llaw, tra gellir ysgrifennu papur o hyd',
  ],
  'due.because.clear': [
    'three days before, for finance and legal to read',
    'dridiau ymlaen llaw, i’r adran gyllid a’r adran gyfreithiol ddarllen',
  ],
  'due.because.publish': [
    'a week before, since a day that is missed can’t be made up for',
    'wythnos ymlaen llaw, gan na ellir gwneud iawn am ddiwrnod a gollwyd',
  ],
  'due.because.draft': [
    'four days before, while people still remember',
    'bedwar diwrnod ymlaen llaw, tra bod pobl yn dal i gofio',
  ],
  'due.because.adopt': [
    'two weeks before, so that they go out with the agenda',
    'bythefnos ymlaen llaw, fel yr ânt allan gyda’r agenda',
  ],
  'due.nothing': ['Nothing is due yet.', 'Nid oes dim i’w wneud eto.'],
  'due.missed': ['missed', 'wedi’i golli'],
  'due.actions': [
    { one: 'One action is overdue', other: '{{count}} actions are overdue' },
    {
      one: 'Mae un cam gweithredu’n hwyr',
      other: 'Mae {{count}} o gamau gweithredu’n hwyr',
    },
  ],
  'due.title': ['The next meetings', 'Y cyfarfodydd nesaf'],
  'due.noneToCome': ['No meeting is to come.', 'Nid oes cyfarfod i ddod.'],
  'due.ofMeeting': ['{{meeting}}: {{what}}', '{{meeting}}: {{what}}'],
} as const satisfies Words;
