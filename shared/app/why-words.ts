// Why the system refused to read, write or open something; as it follows a colon, or stands in brackets.

import type { Words } from '../language/words.ts';

export const whyWords = {
  'why.not-there': ['there is no such file or folder', 'nid oes ffeil na ffolder o’r fath'],
  'why.not-allowed': ['permission was refused', 'gwrthodwyd caniatâd'],
  'why.already-there': ['something with that name is already there', 'mae rhywbeth â’r enw hwnnw yno eisoes'],
  'why.disk-full': ['the disk is full', 'mae’r ddisg yn llawn'],
  'why.in-use': ['another program is using it', 'mae rhaglen arall yn ei defnyddio'],
  'why.is-folder': ['it is a folder', 'ffolder ydyw'],
  'why.no-plain-file': ['it isn’t a file but a pipe or a device', 'nid ffeil ydyw ond pibell neu ddyfais'],
  'why.not-folder': ['part of its path isn’t a folder', 'nid yw rhan o’i llwybr yn ffolder'],
  'why.is-register': [
    'it is a register, or belongs to one, and nothing may replace that',
    'cofrestr ydyw, neu ran o un, ac ni chaiff dim gymryd ei lle',
  ],
  'why.register-open': [
    'it is the register that is open, or belongs to it',
    'y gofrestr sydd ar agor ydyw, neu ran ohoni',
  ],
  'why.read-only': ['it can only be read', 'dim ond ei darllen a ganiateir'],
  'why.disk-read-only': ['the disk can only be read', 'dim ond darllen y ddisg a ganiateir'],
  'why.name-too-long': ['its name is too long', 'mae ei henw’n rhy hir'],
  'why.ends-in-space': ['its name ends in a space', 'mae ei henw’n gorffen â bwlch'],
  'why.path-too-long': [
    'it lies in too many folders, or in folders with too long names',
    'mae mewn gormod o ffolderi, neu mewn ffolderi â’u henwau’n rhy hir',
  ],
  'why.disk-fault': ['the disk couldn’t be read or written', 'ni ellid darllen y ddisg nac ysgrifennu arni'],
  'why.not-written': [
    'the disk couldn’t be written to, or takes no file so large',
    'ni ellid ysgrifennu ar y ddisg, neu nid yw’n derbyn ffeil mor fawr',
  ],
  'why.not-deleted': ['a file beside it couldn’t be deleted', 'ni ellid dileu ffeil wrth ei hymyl'],
  'why.not-opened': ['it couldn’t be opened', 'ni ellid ei hagor'],
  'why.corrupt': ['what it holds doesn’t fit together', 'nid yw’r hyn y mae’n ei ddal yn cyd-fynd'],
  'why.not-a-database': ['it isn’t a database', 'nid cronfa ddata ydyw'],
  'why.not-a-whole-zip': [
    'it isn’t a zip file, or not a whole one',
    'nid ffeil zip ydyw, neu nid yw’n un gyfan',
  ],
  'why.badly-packed': ['what was packed is damaged', 'mae’r hyn a baciwyd wedi’i ddifrodi'],
  'why.badly-encrypted': ['its encryption is damaged', 'mae’r amgryptio wedi’i ddifrodi'],
  'why.not-keys': ['what is kept there isn’t a pair of keys', 'nid pâr o allweddi yw’r hyn a gedwir yno'],
  'why.no-program': [
    'the system has no program that opens it, or the program refused',
    'nid oes gan y system raglen sy’n ei hagor, neu gwrthododd y rhaglen',
  ],
  'why.other-keychain': [
    'the system’s keychain that they were locked with isn’t the one it has now: unlock that one, then start Minutebook again',
    'nid y cylch allweddi y’u clowyd ag ef sydd gan y system yn awr: datglowch hwnnw, yna dechreuwch Minutebook eto',
  ],
  'why.part-stopped': [
    'the part of Minutebook that does this stopped by itself',
    'stopiodd y rhan o Minutebook sy’n gwneud hyn ohoni’i hun',
  ],
  'why.many-links': ['its path goes in a circle of links', 'mae ei llwybr yn mynd mewn cylch o ddolenni'],
  'why.other-disk': ['it is on another disk', 'mae ar ddisg arall'],
  'why.too-many-open': ['too many files are open', 'mae gormod o ffeiliau ar agor'],
  'why.too-large': ['it is too large', 'mae’n rhy fawr'],
  'why.no-memory': ['there isn’t enough memory', 'does dim digon o gof'],
  'why.not-reached': [
    'the place where it is kept can’t be reached',
    'ni ellir cyrraedd y man lle y’i cedwir',
  ],
  'why.not-possible-there': [
    'that can’t be done where it is kept',
    'ni ellir gwneud hynny yn y man lle y’i cedwir',
  ],
  'why.bad-path': [
    'its path holds what no path can',
    'mae ei llwybr yn cynnwys yr hyn na all llwybr ei gynnwys',
  ],
  'why.refused': ['the system refused it', 'gwrthododd y system hynny'],
  'why.fault': ['it is a fault of Minutebook’s own', 'bai Minutebook ei hun ydyw'],
} as const satisfies Words;
