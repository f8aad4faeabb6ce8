// Quorum and votes: how many are needed, whether they are there, and what a vote came to.

import type { Words } from '../language/words.ts';

export const quorumWords = {
  'quorum.own': [
    'The quorum is in the body’s own document. Enter it as a rule of the body.',
    'Mae’r cworwm yn nogfen y corff ei hun. Rhowch ef fel rheol y corff.',
  ],
  'quorum.number': ['Needed: {{needed}}.', 'Angen: {{needed}}.'],
  'quorum.share': [
    'Needed: {{needed}}, one in {{oneIn}} of {{of}}.',
    'Angen: {{needed}}, sef un o bob {{oneIn}} o {{of}}.',
  ],
  'quorum.least': [
    'Needed: {{needed}}, the least allowed. One in {{oneIn}} of {{of}} is fewer.',
    'Angen: {{needed}}, y lleiafswm a ganiateir. Mae un o bob {{oneIn}} o {{of}} yn llai.',
  ],
  'quorum.disqualified': [
    '{{working}} More than a third are disqualified ({{disqualified}}), so the members who still qualify stand for the whole number.',
    '{{working}} Mae mwy na thraean wedi’u hanghymhwyso ({{disqualified}}), felly’r aelodau sy’n dal yn gymwys sy’n sefyll dros y cyfanswm.',
  ],
  'quorum.not-known': [
    'Members who count: {{counted}}. How many are needed has not been entered.',
    'Aelodau sy’n cyfrif: {{counted}}. Ni nodwyd faint sydd eu hangen.',
  ],
  'quorum.there': [
    'Quorate. Members who count: {{counted}}; needed: {{needed}}.',
    'Mae cworwm. Aelodau sy’n cyfrif: {{counted}}; angen: {{needed}}.',
  ],
  'quorum.not-there': [
    'Not quorate. Members who count: {{counted}}; needed: {{needed}}.',
    'Nid oes cworwm. Aelodau sy’n cyfrif: {{counted}}; angen: {{needed}}.',
  ],
  'quorum.lost': [
    'The quorum is lost. Members who count: {{counted}}; needed: {{needed}}. Nothing can be decided until it is there again.',
    'Collwyd y cworwm. Aelodau sy’n cyfrif: {{counted}}; angen: {{needed}}. Ni ellir penderfynu dim nes bod cworwm eto.',
  ],

  'vote.assent': ['Agreed without a vote.', 'Cytunwyd heb bleidlais.'],
  'vote.carried': [
    'Carried: {{for}} for, {{against}} against, {{abstained}} abstained.',
    'Cariwyd: {{for}} o blaid, {{against}} yn erbyn, {{abstained}} yn ymatal.',
  ],
  'vote.not-carried': [
    'Not carried: {{for}} for, {{against}} against, {{abstained}} abstained.',
    'Ni chariwyd: {{for}} o blaid, {{against}} yn erbyn, {{abstained}} yn ymatal.',
  ],
  'vote.tied': [
    'Tied and so not carried: {{for}} for, {{against}} against, {{abstained}} abstained.',
    'Cyfartal ac felly ni chariwyd: {{for}} o blaid, {{against}} yn erbyn, {{abstained}} yn ymatal.',
  ],
  'vote.casting-for': [
    '{{result}} The casting vote was used for.',
    '{{result}} Defnyddiwyd y bleidlais fwrw o blaid.',
  ],
  'vote.casting-against': [
    '{{result}} The casting vote was used against.',
    '{{result}} Defnyddiwyd y bleidlais fwrw yn erbyn.',
  ],
  'vote.problem.no-number': [
    'A count of votes is a whole number, and none is less than nothing.',
    'Rhif cyfan yw cyfrif pleidleisiau, ac nid oes un yn llai na dim.',
  ],
  'vote.problem.too-many': [
    'More votes were counted ({{count}}) than could vote ({{voting}}).',
    'Cyfrifwyd mwy o bleidleisiau ({{count}}) nag a allai bleidleisio ({{voting}}).',
  ],
  'vote.problem.may-not-vote': [
    {
      one: 'One vote is of somebody who could not vote then.',
      other: '{{count}} votes are of people who could not vote then.',
    },
    {
      one: 'Mae un bleidlais gan rywun na allai bleidleisio bryd hynny.',
      other: 'Nifer y pleidleisiau gan bobl na allent bleidleisio bryd hynny: {{count}}.',
    },
  ],
  'vote.problem.no-casting-vote': [
    'This body has no casting vote, so none was counted.',
    'Nid oes gan y corff hwn bleidlais fwrw, felly ni chyfrifwyd un.',
  ],
  'vote.problem.no-tie': [
    'There was no tie for a casting vote to decide, so it was not counted.',
    'Nid oedd pleidlais gyfartal i bleidlais fwrw ei phenderfynu, felly ni chyfrifwyd hi.',
  ],
  'vote.named.budget': [
    'Every vote at a budget meeting is taken by name.',
    'Cymerir pob pleidlais mewn cyfarfod cyllideb yn ôl enw.',
  ],
  'vote.named.asked': [
    { one: 'One member asked for names.', other: '{{count}} members asked for names.' },
    { one: 'Gofynnodd un aelod am enwau.', other: 'Gofynnodd {{count}} o aelodau am enwau.' },
  ],
} as const satisfies Words;
