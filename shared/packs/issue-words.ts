// What is said before a pack goes out: what stops it, and what somebody should look at.

import type { Words } from '../language/words.ts';

export const issueWords = {
  'meetings.part.issue': ['Before issue', 'Cyn cyhoeddi'],
  'issue.stops': ['Stops the issue', 'Yn atal y cyhoeddi'],
  'issue.look': ['To look at', 'I edrych arno'],
  'issue.none': ['Nothing stands against issuing this pack.', 'Nid oes dim yn erbyn cyhoeddi’r pecyn hwn.'],
  'issue.noneText': [
    'Papers, notice, minutes, sign-offs and what the register shows were looked at.',
    'Edrychwyd ar y papurau, yr hysbysiad, y cofnodion, y cymeradwyaethau a’r hyn y mae’r gofrestr yn ei ddangos.',
  ],
  'issue.count': [
    { one: '{{count}} thing to look at', other: '{{count}} things to look at' },
    {
      other: '{{count}} o bethau i edrych arnynt',
      one: '{{count}} peth i edrych arno',
      two: '{{count}} beth i edrych arnynt',
    },
  ],
  'issue.no-business': [
    'The agenda has no item that is still to be dealt with.',
    'Nid oes eitem ar yr agenda sydd eto i’w thrin.',
  ],
  'issue.no-paper': [
    'Item {{item}}, {{title}}: a decision is asked for, and there is no paper.',
    'Eitem {{item}}, {{title}}: gofynnir am benderfyniad, ac nid oes papur.',
  ],
  'issue.no-recommendation': [
    'Item {{item}}, {{title}}: a decision is asked for, and there is no recommendation.',
    'Eitem {{item}}, {{title}}: gofynnir am benderfyniad, ac nid oes argymhelliad.',
  ],
  'issue.no-presenter': [
    'Item {{item}}, {{title}}: nobody is named to present it.',
    'Eitem {{item}}, {{title}}: nid enwir neb i’w chyflwyno.',
  ],
  'issue.texts changed': [
    {
      one: 'One text has changed since it was given {{language}}. A pack {{language}} prints it as it was written.',
      other:
        '{{count}} texts have changed since they were given {{language}}. A pack {{language}} prints them as they were written.',
    },
    {
      one: 'Mae un testun wedi newid ers ei roi {{language}}. Mae pecyn {{language}} yn ei argraffu fel y’i hysgrifennwyd.',
      two: 'Mae {{count}} destun wedi newid ers eu rhoi {{language}}. Mae pecyn {{language}} yn eu hargraffu fel y’u hysgrifennwyd.',
      other:
        'Mae {{count}} testun wedi newid ers eu rhoi {{language}}. Mae pecyn {{language}} yn eu hargraffu fel y’u hysgrifennwyd.',
    },
  ],
  'issue.texts missing': [
    {
      one: 'One text hasn’t been given {{language}}. A pack {{language}} prints it as it was written.',
      other:
        '{{count}} texts haven’t been given {{language}}. A pack {{language}} prints them as they were written.',
    },
    {
      one: 'Nid yw un testun wedi’i roi {{language}}. Mae pecyn {{language}} yn ei argraffu fel y’i hysgrifennwyd.',
      two: 'Nid yw {{count}} destun wedi’u rhoi {{language}}. Mae pecyn {{language}} yn eu hargraffu fel y’u hysgrifennwyd.',
      other:
        'Nid yw {{count}} testun wedi’u rhoi {{language}}. Mae pecyn {{language}} yn eu hargraffu fel y’u hysgrifennwyd.',
    },
  ],
  'issue.texts being written': [
    {
      one: 'One text of a report isn’t finished {{language}}. A pack {{language}} prints it as it was written.',
      other:
        '{{count}} texts of reports aren’t finished {{language}}. A pack {{language}} prints them as they were written.',
    },
    {
      one: 'Nid yw un testun mewn adroddiad wedi’i orffen {{language}}. Mae pecyn {{language}} yn ei argraffu fel y’i hysgrifennwyd.',
      two: 'Nid yw {{count}} destun mewn adroddiadau wedi’u gorffen {{language}}. Mae pecyn {{language}} yn eu hargraffu fel y’u hysgrifennwyd.',
      other:
        'Nid yw {{count}} testun mewn adroddiadau wedi’u gorffen {{language}}. Mae pecyn {{language}} yn eu hargraffu fel y’u hysgrifennwyd.',
    },
  ],
  'issue.waits': [
    'Item {{item}}, {{title}}, came after the agenda was published: by this body’s rule it waits for the next meeting.',
    'Daeth eitem {{item}}, {{title}}, ar ôl cyhoeddi’r agenda: yn ôl rheol y corff hwn mae’n aros am y cyfarfod nesaf.',
  ],
  'issue.late-unsaid': [
    'Item {{item}}, {{title}}, came after the agenda was published, and nothing says why it can’t wait.',
    'Daeth eitem {{item}}, {{title}}, ar ôl cyhoeddi’r agenda, ac nid oes dim yn dweud pam na all aros.',
  ],
  'issue.late-no-opinion': [
    'Item {{item}}, {{title}}, is late: say whose opinion it is that it is urgent.',
    'Mae eitem {{item}}, {{title}}, yn hwyr: dywedwch ym marn pwy y mae’n fater brys.',
  ],
  'issue.exemption': ['Item {{item}}, {{title}}: {{problem}}', 'Eitem {{item}}, {{title}}: {{problem}}'],
  'issue.overdue': [
    '{{title}} (item {{item}}) was promised for {{day}} and isn’t there.',
    'Addawyd {{title}} (eitem {{item}}) erbyn {{day}}, ac nid yw yno.',
  ],
  'issue.promised': [
    '{{title}} (item {{item}}) is to follow; no day is promised.',
    'Bydd {{title}} (eitem {{item}}) yn dilyn; ni addawyd diwrnod.',
  ],
  'issue.promised-for': [
    '{{title}} (item {{item}}) is to follow, promised for {{day}}.',
    'Bydd {{title}} (eitem {{item}}) yn dilyn; fe’i haddawyd erbyn {{day}}.',
  ],
  'issue.draft': [
    '{{title}} (item {{item}}) is still a draft: its author hasn’t said that it is ready.',
    'Drafft yw {{title}} (eitem {{item}}) o hyd: nid yw’r awdur wedi dweud ei fod yn barod.',
  ],
  'issue.not-here': [
    '{{title}} (item {{item}}): the file {{file}} isn’t in this copy of the register. Exchange with the copy it was attached on, or attach it again.',
    '{{title}} (eitem {{item}}): nid yw’r ffeil {{file}} yn y copi hwn o’r gofrestr. Cyfnewidiwch â’r copi yr atodwyd hi arno, neu atodwch hi eto.',
  ],
  'issue.of-paper': ['{{title}} (item {{item}}): {{what}}', '{{title}} (eitem {{item}}): {{what}}'],
  'issue.refused': [
    '{{title}} (item {{item}}): sign-off was refused ({{role}}).',
    '{{title}} (eitem {{item}}): gwrthodwyd y gymeradwyaeth ({{role}}).',
  ],
  'issue.not-signed-off': [
    '{{title}} (item {{item}}) isn’t signed off yet ({{role}}).',
    'Nid yw {{title}} (eitem {{item}}) wedi’i gymeradwyo eto ({{role}}).',
  ],
  'issue.late-paper': [
    '{{title}} (item {{item}}) came after the agenda was published, and doesn’t say why it is late.',
    'Daeth {{title}} (eitem {{item}}) ar ôl cyhoeddi’r agenda, ac nid yw’n dweud pam y mae’n hwyr.',
  ],
  'issue.notice-late': [
    '{{what}}: published on {{day}}, after the last day, {{last}}. Ask your adviser whether the meeting can go ahead.',
    '{{what}}: cyhoeddwyd ar {{day}}, ar ôl y diwrnod olaf, {{last}}. Gofynnwch i’ch cynghorydd a all y cyfarfod fynd yn ei flaen.',
  ],
  'issue.notice-missed': [
    '{{what}}: not published, and the last day was {{day}}.',
    '{{what}}: heb ei gyhoeddi, a’r diwrnod olaf oedd {{day}}.',
  ],
  'issue.notice-to-come': [
    '{{what}}: not published yet; the last day is {{day}}.',
    '{{what}}: heb ei gyhoeddi eto; y diwrnod olaf yw {{day}}.',
  ],
  'issue.notice-not-known': [
    '{{what}}: not published, and how many days it needs isn’t known. Enter the rule in the body’s panel.',
    '{{what}}: heb ei gyhoeddi, ac nid yw’n hysbys sawl diwrnod sydd ei angen. Rhowch y rheol ym mhanel y corff.',
  ],
  'issue.minutes-draft': [
    'The minutes of this earlier meeting are a draft, to be adopted: {{meeting}}.',
    'Drafft i’w fabwysiadu yw cofnodion y cyfarfod cynharach hwn: {{meeting}}.',
  ],
  'issue.minutes-not-drafted': [
    'The minutes of this earlier meeting aren’t drafted, so they can’t be adopted here: {{meeting}}.',
    'Nid yw cofnodion y cyfarfod cynharach hwn wedi’u drafftio, felly ni ellir eu mabwysiadu yma: {{meeting}}.',
  ],
  'issue.letters': [
    '{{title}}: a pack prints [?] for {{letters}}.',
    '{{title}}: mae pecyn yn argraffu [?] yn lle {{letters}}.',
  ],
  'issue.minutes': [
    { one: 'about {{count}} minute’s reading', other: 'about {{count}} minutes’ reading' },
    { other: 'tua {{count}} munud o ddarllen', two: 'tua {{count}} funud o ddarllen' },
  ],
  'issue.hours': [
    { one: 'about {{count}} hour’s reading', other: 'about {{count}} hours’ reading' },
    { other: 'tua {{count}} awr o ddarllen' },
  ],
  'issue.pages': ['Attached papers: {{pages}}, {{time}}', 'Papurau wedi’u hatodi: {{pages}}, {{time}}'],
  'issue.pages-issued': [
    'As issued to these readers on {{day}}: {{pages}}, {{time}}',
    'Fel y cyhoeddwyd i’r darllenwyr hyn ar {{day}}: {{pages}}, {{time}}',
  ],
  'issue.pages-issued-in-each': [
    'As issued to these readers in two languages on {{day}}, in the first of them: {{pages}}, {{time}}',
    'Fel y cyhoeddwyd i’r darllenwyr hyn mewn dwy iaith ar {{day}}, yn y gyntaf ohonynt: {{pages}}, {{time}}',
  ],
  'issue.pages-printed': [
    'As printed now, with every part that a pack can have: {{pages}}, {{time}}',
    'Fel yr argreffir nawr, gyda phob rhan y gall pecyn ei chael: {{pages}}, {{time}}',
  ],
  'issue.pages-all': ['{{all}}.', '{{all}}.'],
  'issue.pages-longest': [
    '{{all}}; item {{item}} alone: {{pages}}.',
    '{{all}}; eitem {{item}} ei hun: {{pages}}.',
  ],
  'issue.over-budget': [
    '{{reading}} The page budget is {{budget}}. Ask for a summary in place of the longest paper, or change the budget in the body’s panel.',
    '{{reading}} Cyllideb y tudalennau yw {{budget}}. Gofynnwch am grynodeb yn lle’r papur hwyaf, neu newidiwch y gyllideb ym mhanel y corff.',
  ],
  'issue.item-over-budget': [
    'Item {{item}}, {{title}}: its attached papers have {{pages}}; the page budget of an item is {{budget}}.',
    'Eitem {{item}}, {{title}}: mae gan ei phapurau atodedig {{pages}}; cyllideb tudalennau eitem yw {{budget}}.',
  ],
  'issue.item-prints-over-budget': [
    'Item {{item}}, {{title}}: it is printed with its papers on {{pages}}; the page budget of an item is {{budget}}.',
    'Eitem {{item}}, {{title}}: fe’i hargreffir gyda’i phapurau ar {{pages}}; cyllideb tudalennau eitem yw {{budget}}.',
  ],
  'command.meetings-check': [
    'say what stands against issuing the pack of a meeting',
    'dweud yr hyn sydd yn erbyn cyhoeddi pecyn cyfarfod',
  ],
  'command.check.issue': ['{{meeting}}: {{count}}.', '{{meeting}}: {{count}}.'],
  'command.check.weight': ['Weight', 'Pwys'],
} as const satisfies Words;
