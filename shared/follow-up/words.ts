// Actions after the meeting: their screen, and what is done there.

import type { Words } from '../language/words.ts';

export const actionsWords = {
  'actions.views': ['Whose actions', 'Camau gweithredu pwy'],
  'actions.view.mine': ['My actions', 'Fy nghamau gweithredu'],
  'actions.view.all': ['All actions', 'Pob cam gweithredu'],
  'actions.add': ['Add an action', 'Ychwanegu cam gweithredu'],
  'actions.log': ['Action log', 'Cofnod camau gweithredu'],
  'actions.document': ['Make the action log', 'Gwneud y cofnod camau gweithredu'],
  'actions.documentHint': [
    'As it is filtered here. The public’s has what open business asked for, and not what was said of it since.',
    'Fel y mae wedi’i hidlo yma. Mae un y cyhoedd yn cynnwys yr hyn y gofynnodd busnes agored amdano, ac nid yr hyn a ddywedwyd amdano ers hynny.',
  ],
  'actions.find': ['Find an action', 'Chwilio am gam gweithredu'],
  'actions.reference': ['Reference', 'Cyfeirnod'],
  'actions.what': ['What is to be done', 'Beth sydd i’w wneud'],
  'actions.owner': ['Who', 'Pwy'],
  'actions.due': ['Due by', 'Erbyn'],
  'actions.dueHint': ['A day, a month, a season: “30 June”.', 'Diwrnod, mis, tymor: “30 Mehefin”.'],
  'actions.stateOf': ['State', 'Cyflwr'],
  'actions.body': ['Body', 'Corff'],
  'actions.noBody': ['No body', 'Dim corff'],
  'actions.anyBody': ['All bodies', 'Pob corff'],
  'actions.last': ['Last said', 'Dywedwyd ddiwethaf'],
  'actions.which': ['Which', 'Pa rai'],
  'actions.which.open': ['Open', 'Ar agor'],
  'actions.which.overdue': ['Overdue', 'Hwyr'],
  'actions.which.closed': ['Closed', 'Ar gau'],
  'actions.which.all': ['All', 'Pob un'],
  'actions.overdue': ['overdue', 'hwyr'],
  'actions.lead': ['Actions of', 'Camau gweithredu'],
  'actions.chooseLead': ['Choose who…', 'Dewiswch bwy…'],
  'actions.chooseWhose': [
    'Choose whose actions to show. The register knows nobody of your own name.',
    'Dewiswch gamau gweithredu pwy i’w dangos. Nid yw’r gofrestr yn adnabod neb o’ch enw chi.',
  ],
  'actions.alsoLeads': ['Also leads in the strategy', 'Yn arwain hefyd yn y strategaeth'],
  'actions.count': [
    { one: 'One action', other: '{{count}} actions' },
    { one: 'Un cam gweithredu', two: '{{count}} gam gweithredu', other: '{{count}} o gamau gweithredu' },
  ],
  'actions.countFiltered': [
    { one: '{{shown}} of {{count}} action', other: '{{shown}} of {{count}} actions' },
    { one: '{{shown}} o {{count}} cam gweithredu', other: '{{shown}} o {{count}} o gamau gweithredu' },
  ],
  'actions.emptyTitle': ['No actions yet', 'Dim camau gweithredu eto'],
  'actions.emptyText': [
    'Type them at a meeting, as “@Head of Finance by 30 June: write to the auditor”, or add one here.',
    'Teipiwch nhw mewn cyfarfod, fel “@Pennaeth Cyllid erbyn 30 Mehefin: ysgrifennu at yr archwilydd”, neu ychwanegwch un yma.',
  ],
  'actions.noneFit': ['No action fits.', 'Nid oes cam gweithredu’n cyfateb.'],
  'actions.from': ['Asked for at {{meeting}}: {{item}}', 'Gofynnwyd amdano yn {{meeting}}: {{item}}'],
  'actions.withoutMeeting': ['Asked for outside a meeting.', 'Gofynnwyd amdano y tu allan i gyfarfod.'],
  'actions.next': ['Goes to {{meeting}} as a matter arising.', 'Yn mynd i {{meeting}} fel mater yn codi.'],
  'actions.firstDue': ['First due by {{due}}.', 'I’w wneud yn wreiddiol erbyn {{due}}.'],
  'actions.closedToPublic': [
    'Left out of what the public see: it was asked for in exempt business or outside a meeting.',
    'Yn cael ei hepgor o’r hyn y mae’r cyhoedd yn ei weld: gofynnwyd amdano mewn busnes eithriedig neu y tu allan i gyfarfod.',
  ],
  'actions.updates': ['What was said of it', 'Beth a ddywedwyd amdano'],
  'actions.noUpdates': ['Nothing yet.', 'Dim byd eto.'],
  'actions.newDue': ['New due day', 'Dyddiad newydd'],
  'actions.newDueHint': ['Empty: as it is.', 'Gwag: fel y mae.'],
  'actions.update': ['Say more', 'Dweud mwy'],
  'actions.updateText': ['What is there to say?', 'Beth sydd i’w ddweud?'],
  'actions.updateDay': ['On', 'Ar'],
  'actions.keepUpdate': ['Keep it', 'Ei gadw'],
  'actions.kept': [
    'Kept beside what was said before.',
    'Wedi’i gadw wrth ymyl yr hyn a ddywedwyd o’r blaen.',
  ],
  'actions.becomeActivity': ['Make it a supporting activity', 'Ei wneud yn weithgaredd ategol'],
  'actions.under': ['Under the objective', 'O dan yr amcan'],
  'actions.becomes': ['Make it one', 'Ei wneud'],
  'actions.isActivityNow': ['Supporting activity {{activity}}', 'Gweithgaredd ategol {{activity}}'],
  'actions.delete': ['Delete this action', 'Dileu’r cam gweithredu hwn'],
  'actions.arising': ['Matters arising', 'Materion yn codi'],
  'actions.arisingHint': [
    {
      one: 'One action of earlier meetings comes to this one.',
      other: '{{count}} actions of earlier meetings come to this one.',
    },
    {
      one: 'Daw un cam gweithredu o gyfarfodydd cynharach i’r cyfarfod hwn.',
      other: 'Daw {{count}} o gamau gweithredu o gyfarfodydd cynharach i’r cyfarfod hwn.',
    },
  ],
  'actions.ofActivity': ['Began as', 'Dechreuodd fel'],

  'actions.act.add': ['Add the action “{{what}}”', 'Ychwanegu’r cam gweithredu “{{what}}”'],
  'actions.act.update': [
    'Say of action {{action}}: {{state}}',
    'Dweud am gam gweithredu {{action}}: {{state}}',
  ],
  'actions.act.become-activity': [
    'Make action {{action}} a supporting activity',
    'Gwneud cam gweithredu {{action}} yn weithgaredd ategol',
  ],
  'actions.empty': [
    'An action says what is to be done and who is to do it. Nothing was written.',
    'Mae cam gweithredu’n dweud beth sydd i’w wneud a phwy sydd i’w wneud. Ni ysgrifennwyd dim.',
  ],
  'actions.not-yet': [
    '{{day}} is still to come. Give the day it was said, today or before. Nothing was written.',
    'Nid yw {{day}} wedi dod eto. Rhowch y diwrnod y’i dywedwyd, heddiw neu’n gynharach. Ni ysgrifennwyd dim.',
  ],
  'actions.is-open': [
    'It is open, so there is nothing to reopen. Choose how it stands. Nothing was written.',
    'Mae’n agored, felly nid oes dim i’w ailagor. Dewiswch sut y mae. Ni ysgrifennwyd dim.',
  ],
  'actions.is-closed': [
    'It is closed. Reopen it first, with a reason. Nothing was written.',
    'Mae ar gau. Ailagorwch ef yn gyntaf, gyda rheswm. Ni ysgrifennwyd dim.',
  ],
  'actions.reopen-why': [
    'Say why it is reopened. Nothing was written.',
    'Dywedwch pam y’i hailagorir. Ni ysgrifennwyd dim.',
  ],
  'actions.before-closing': [
    'It was closed on {{day}}, so it can’t be reopened before that. Nothing was written.',
    'Fe’i caewyd ar {{day}}, felly ni ellir ei ailagor cyn hynny. Ni ysgrifennwyd dim.',
  ],
  'actions.is-activity': [
    'Action {{action}} is a supporting activity already. Nothing was written.',
    'Mae cam gweithredu {{action}} yn weithgaredd ategol eisoes. Ni ysgrifennwyd dim.',
  ],
} as const satisfies Words;
