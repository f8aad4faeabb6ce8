// Notices of single items: key decisions and business in private of executives in England.

import type { Words } from '../language/words.ts';

export const itemNoticeWords = {
  'meetings.thing.notice-draft': ['notice being prepared', 'hysbysiad sy’n cael ei baratoi'],
  'itemNotice.named': ['{{notice}}: {{item}}', '{{notice}}: {{item}}'],
  'itemNotice.title': ['Key decisions and private business', 'Penderfyniadau allweddol a busnes preifat'],
  'itemNotice.hint': [
    'What the executive has to announce of single items, with all that each notice must say. What the register knows is filled in; what is missing is said to be missing.',
    'Yr hyn y mae’n rhaid i’r weithrediaeth ei gyhoeddi am eitemau unigol, gyda phopeth y mae’n rhaid i bob hysbysiad ei ddweud. Mae’r hyn y mae’r gofrestr yn ei wybod wedi’i lenwi; dywedir bod yr hyn sydd ar goll ar goll.',
  ],
  'itemNotice.none': [
    'No item is in private or a key decision yet.',
    'Nid oes eitem breifat na phenderfyniad allweddol eto.',
  ],
  'itemNotice.add': ['Announce a key decision', 'Cyhoeddi penderfyniad allweddol'],
  'itemNotice.item': ['Item', 'Eitem'],
  'itemNotice.how': ['How it is announced', 'Sut y caiff ei gyhoeddi'],
  'itemNotice.until': ['{{notice}}: until {{day}}', '{{notice}}: tan {{day}}'],
  'itemNotice.closed': ['{{notice}}: the last day was {{day}}', '{{notice}}: y diwrnod olaf oedd {{day}}'],
  'itemNotice.prepare': ['Prepare it', 'Ei baratoi'],
  'itemNotice.prepareIt': ['Prepare it: {{notice}}', 'Ei baratoi: {{notice}}'],
  'itemNotice.leaveOut': ['Leave it out', 'Ei hepgor'],
  'itemNotice.leaveOutOf': ['Leave it out: {{notice}}', 'Ei hepgor: {{notice}}'],
  'itemNotice.make': ['Make the document', 'Gwneud y ddogfen'],
  'itemNotice.makeOf': ['Make the document: {{notice}}', 'Gwneud y ddogfen: {{notice}}'],
  'itemNotice.makeHint': [
    'As PDF, workbook and Word document, for the public. Closed papers aren’t in it.',
    'Fel PDF, llyfr gwaith a dogfen Word, i’r cyhoedd. Nid yw papurau caeedig ynddi.',
  ],
  'itemNotice.record': ['Record as published', 'Cofnodi iddo gael ei gyhoeddi'],
  'itemNotice.recordOf': ['Record as published: {{notice}}', 'Cofnodi iddo gael ei gyhoeddi: {{notice}}'],
  'itemNotice.asSoonAs': [
    'Publish as soon as is practicable once it is agreed.',
    'Cyhoeddi cyn gynted ag y bo’n ymarferol ar ôl cytuno arno.',
  ],
  'itemNotice.missed': [
    'The last day has passed: {{day}}. A key decision may still come by general exception or special urgency.',
    'Mae’r diwrnod olaf wedi mynd heibio: {{day}}. Gall penderfyniad allweddol ddod o hyd drwy eithriad cyffredinol neu frys arbennig.',
  ],
  'itemNotice.missedPrivate': [
    'The last day has passed: {{day}}. Ask your monitoring officer whether the meeting can be held in private by agreement (regulation 5(6)), or move it.',
    'Mae’r diwrnod olaf wedi mynd heibio: {{day}}. Gofynnwch i’ch swyddog monitro a ellir cynnal y cyfarfod yn breifat drwy gytundeb (rheoliad 5(6)), neu symudwch ef.',
  ],
  'itemNotice.sayMore': ['Say more, or say it otherwise', 'Dweud mwy, neu ei ddweud yn wahanol'],
  'itemNotice.missingAll': ['Still missing: {{all}}', 'Ar goll o hyd: {{all}}'],
  'itemNotice.complete': ['Nothing is missing.', 'Nid oes dim ar goll.'],
  'itemNotice.publishedWithout': [
    'Recorded, though this was missing: {{all}}.',
    'Wedi’i gofnodi, er bod hyn ar goll: {{all}}.',
  ],
  'itemNotice.act': [
    'Record “{{what}}” of “{{item}}” as published',
    'Cofnodi cyhoeddi “{{what}}” ar gyfer “{{item}}”',
  ],
  'itemNotice.actBegin': ['Prepare “{{what}}” of “{{item}}”', 'Paratoi “{{what}}” ar gyfer “{{item}}”'],
  'itemNotice.not-offered': [
    'The rules of this body know no such notice: executives in England give it. Nothing was written.',
    'Nid yw rheolau’r corff hwn yn adnabod hysbysiad o’r fath: gweithrediaethau yn Lloegr sy’n ei roi. Ni ysgrifennwyd dim.',
  ],
  'itemNotice.not-a-day': [
    '“{{text}}” is not a day. Write it like 30 June 2026. Nothing was written.',
    'Nid yw “{{text}}” yn ddiwrnod. Ysgrifennwch ef fel 30 Mehefin 2026. Ni ysgrifennwyd dim.',
  ],
  'itemNotice.from': ['from {{place}}', 'o {{place}}'],
  'itemNotice.from.body': ['the body and its seats', 'y corff a’i seddi'],
  'itemNotice.from.papers': ['the open papers of the item', 'bapurau agored yr eitem'],
  'itemNotice.from.item': ['the item', 'yr eitem'],
  'itemNotice.from.meeting': ['the meeting', 'y cyfarfod'],
  'itemNotice.from.first': ['the notice of 28 days', 'yr hysbysiad o 28 diwrnod'],
  'itemNotice.from.notice': ['the notice itself', 'yr hysbysiad ei hun'],
  'itemNotice.maker': ['{{body}}: {{members}}', '{{body}}: {{members}}'],
  'itemNotice.member': ['{{name}} ({{role}})', '{{name}} ({{role}})'],
  'itemNotice.says.isKey': [
    'A key decision is to be made on behalf of the authority.',
    'Mae penderfyniad allweddol i’w wneud ar ran yr awdurdod.',
  ],
  'itemNotice.says.others': [
    'Other documents relevant to the matter may be submitted to the decision maker.',
    'Gellir cyflwyno dogfennau eraill sy’n berthnasol i’r mater i’r sawl sy’n penderfynu.',
  ],
  'itemNotice.particular.isKey': ['That it is a key decision', 'Ei fod yn benderfyniad allweddol'],
  'itemNotice.particular.matter': ['The matter', 'Y mater'],
  'itemNotice.particular.decisionMaker': [
    'The decision maker and its members',
    'Y sawl sy’n penderfynu a’i aelodau',
  ],
  'itemNotice.particular.when': ['The day', 'Y diwrnod'],
  'itemNotice.particular.documents': ['Documents to be considered', 'Dogfennau i’w hystyried'],
  'itemNotice.particular.address': [
    'Where copies of the documents are available',
    'Ble mae copïau o’r dogfennau ar gael',
  ],
  'itemNotice.particular.others': ['That other documents may follow', 'Y gall dogfennau eraill ddilyn'],
  'itemNotice.particular.procedure': [
    'How to ask for details of those documents',
    'Sut i ofyn am fanylion y dogfennau hynny',
  ],
  'itemNotice.particular.reasons': ['Reasons for meeting in private', 'Rhesymau dros gyfarfod yn breifat'],
  'itemNotice.particular.representations': ['Representations received', 'Sylwadau a ddaeth i law'],
  'itemNotice.particular.response': ['The response to them', 'Yr ymateb iddynt'],
  'itemNotice.particular.informed': ['Who was informed in writing', 'Pwy a hysbyswyd yn ysgrifenedig'],
  'itemNotice.particular.impracticable': [
    'Why 28 days’ notice is impracticable',
    'Pam nad yw 28 diwrnod o rybudd yn ymarferol',
  ],
  'itemNotice.particular.agreedBy': ['Who agreed', 'Pwy a gytunodd'],
  'itemNotice.particular.agreedOn': ['The day it was agreed', 'Y diwrnod y cytunwyd arno'],
  'itemNotice.particular.urgency': [
    'Why it is urgent and can’t reasonably be deferred',
    'Pam ei fod yn fater brys na ellir yn rhesymol ei ohirio',
  ],
  'itemNotice.hint.matter': [
    'Say it in other words than the item’s title, if you wish. Nothing exempt or confidential may stand here.',
    'Dywedwch ef mewn geiriau eraill na theitl yr eitem, os dymunwch. Ni chaiff dim eithriedig na chyfrinachol sefyll yma.',
  ],
  'itemNotice.hint.decisionMaker': [
    'Nobody has a seat on the body that day. Give it its members on the page of bodies.',
    'Nid oes gan neb sedd ar y corff y diwrnod hwnnw. Rhowch ei aelodau iddo ar dudalen y cyrff.',
  ],
  'itemNotice.hint.documents': [
    'Documents beside the open papers of the item. Put the papers on the agenda, and they stand here by themselves.',
    'Dogfennau yn ychwanegol at bapurau agored yr eitem. Rhowch y papurau ar yr agenda, a byddant yn sefyll yma ohonynt eu hunain.',
  ],
  'itemNotice.hint.representations': [
    'Why the meeting should be open, as people wrote. Say so where nobody wrote.',
    'Pam y dylai’r cyfarfod fod yn agored, fel yr ysgrifennodd pobl. Dywedwch hynny os na wnaeth neb.',
  ],
  'itemNotice.hint.informed': [
    'The chair of the scrutiny committee, or each of its members where it has no chair.',
    'Cadeirydd y pwyllgor craffu, neu bob un o’i aelodau lle nad oes cadeirydd.',
  ],
  'itemNotice.hint.agreedBy': [
    'The chair of the scrutiny committee; failing that, of the council; failing that, its vice-chair.',
    'Cadeirydd y pwyllgor craffu; yn niffyg hynny, cadeirydd y cyngor; yn niffyg hynny, ei is-gadeirydd.',
  ],
  'itemNotice.document.private-notice': ['Notice of a private meeting', 'Hysbysiad o gyfarfod preifat'],
  'itemNotice.document.private-notice-again': [
    'Further notice of a private meeting',
    'Hysbysiad pellach o gyfarfod preifat',
  ],
  'itemNotice.document.key-decision': ['Notice of key decisions', 'Hysbysiad o benderfyniadau allweddol'],
  'itemNotice.document.general-exception': [
    'Notice of a general exception',
    'Hysbysiad o eithriad cyffredinol',
  ],
  'itemNotice.document.special-urgency': ['Notice of special urgency', 'Hysbysiad o frys arbennig'],
  'itemNotice.lead.private-notice': [
    '{{body}} intends to hold its meeting on {{day}} in private for the business below.',
    'Mae {{body}} yn bwriadu cynnal ei gyfarfod ar {{day}} yn breifat ar gyfer y busnes isod.',
  ],
  'itemNotice.lead.private-notice-again': [
    'Further notice is given that {{body}} intends to hold its meeting on {{day}} in private for the business below.',
    'Rhoddir hysbysiad pellach fod {{body}} yn bwriadu cynnal ei gyfarfod ar {{day}} yn breifat ar gyfer y busnes isod.',
  ],
  'itemNotice.lead.key-decision': [
    '{{body}} intends to make the decision or decisions below on {{day}}.',
    'Mae {{body}} yn bwriadu gwneud y penderfyniad neu’r penderfyniadau isod ar {{day}}.',
  ],
  'itemNotice.lead.general-exception': [
    '{{body}} intends to make the key decision or decisions below on {{day}}, of which 28 days’ notice could not be given.',
    'Mae {{body}} yn bwriadu gwneud y penderfyniad neu’r penderfyniadau allweddol isod ar {{day}}, na ellid rhoi 28 diwrnod o rybudd ohonynt.',
  ],
  'itemNotice.lead.special-urgency': [
    '{{body}} intends to make the key decision or decisions below on {{day}}, which are urgent and can’t reasonably be deferred.',
    'Mae {{body}} yn bwriadu gwneud y penderfyniad neu’r penderfyniadau allweddol isod ar {{day}}, sy’n fater brys ac na ellir yn rhesymol eu gohirio.',
  ],
  'itemNotice.says.asked': ['What is asked for', 'Yr hyn y gofynnir amdano'],
  'itemNotice.says.said': ['What there is to say', 'Yr hyn sydd i’w ddweud'],
  'itemNotice.says.where': ['Asked for by', 'Gofynnir amdano gan'],
  'itemNotice.says.place': ['regulation {{number}}', 'rheoliad {{number}}'],
  'itemNotice.says.regulation': [
    'The regulations cited are those of the {{law}}.',
    'Rheoliadau’r {{law}} yw’r rhai a ddyfynnir.',
  ],
  'itemNotice.says.notReady': [
    {
      one: 'Not ready to publish: one thing is missing.',
      other: 'Not ready to publish: {{count}} things are missing.',
    },
    {
      one: 'Ddim yn barod i’w gyhoeddi: mae un peth ar goll.',
      other: 'Ddim yn barod i’w gyhoeddi: mae {{count}} o bethau ar goll.',
    },
  ],
  'itemNotice.says.stillMissing': ['Not given yet', 'Heb ei roi eto'],
  'itemNotice.says.none': ['No item needs this notice.', 'Nid oes eitem sydd angen yr hysbysiad hwn.'],
  'due.heading': ['What is due next', 'Beth sydd nesaf'],
  'due.near': ['soon', 'yn fuan'],
} as const satisfies Words;
