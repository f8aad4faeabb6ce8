// What short commands are typed as, in English and Welsh. Each stands for one thing: what could be two isn't among them.

import type { WayToDecide } from '../../model/decision.ts';
import type { Vote } from '../../model/vote.ts';

/** What is said of somebody, behind their name. */
export const ofSomebody = {
  here: ['here', 'present', 'yma', 'yn bresennol', 'bresennol'],
  link: ['link', 'by link', 'remote', 'online', 'dolen', 'drwy ddolen', 'ar-lein'],
  apologies: ['apologies', 'sent apologies', 'ymddiheuriadau'],
  arrives: [
    'arrives',
    'arrived',
    'in',
    'back',
    'comes back',
    'cyrraedd',
    'yn cyrraedd',
    'yn ôl',
    'dychwelyd',
  ],
  leaves: ['leaves', 'left', 'out', 'gadael', 'yn gadael', 'ymadael', 'yn ymadael', 'wedi gadael'],
  for: ['for', 'votes for', 'o blaid'],
  against: ['against', 'votes against', 'yn erbyn'],
  abstained: ['abstains', 'abstained', 'abstain', 'ymatal', 'yn ymatal'],
  'not voting': ['not voting', 'heb bleidleisio'],
} as const satisfies Readonly<Record<Vote, readonly string[]>> & Readonly<Record<string, readonly string[]>>;
export type OfSomebody = keyof typeof ofSomebody;

/** What is said of the item at hand, or goes to another. */
export const ofItem = {
  next: ['next', 'nesaf'],
  previous: ['previous', 'blaenorol'],
  take: ['take', 'trafod'],
  deferred: ['defer', 'deferred', 'gohirio'],
  adjourned: ['adjourn', 'adjourned', 'gohirio’r drafodaeth'],
  withdrawn: ['withdraw', 'withdrawn', 'tynnu’n ôl'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type OfItem = keyof typeof ofItem;

/** For, against, abstained: all three, as they were counted. */
export const counted = /^(?:votes?|pleidlais|pleidleisiau)\s+(\d{1,4})[\s,/]+(\d{1,4})[\s,/]+(\d{1,4})$/iu;
export const goesTo = /^(?:item|eitem)\s+(?<number>.+)$/iu;
/** How it was decided, and what. */
export const decides = /^(?<how>agreed|cytunwyd|hands|dwylo|named|enwau)\s*:\s*(?<text>.+)$/iu;
export const wayToDecideSaid: Readonly<Record<string, WayToDecide>> = {
  agreed: 'assent',
  cytunwyd: 'assent',
  hands: 'show of hands',
  dwylo: 'show of hands',
  named: 'named',
  enwau: 'named',
};

/** Welsh has “am” before a time, English has “at”. */
export const withTime = /^(?<rest>.+?)\s+(?:(?:at|am)\s+)?(?<at>\d{1,2}[:.]\d{2})$/iu;
export const asksForList = /^(?:\?|help|cymorth)$/iu;

/** All there are, as the list of them has them: each has its form and what it does in the words. */
export const shortForms = [
  'here',
  'link',
  'apologies',
  'arrives',
  'leaves',
  'take',
  'decide',
  'count',
  'vote',
  'action',
  'putOff',
  'go',
] as const;
