// What is kept from the public: descriptions in short, what stands against them, and the resolution that excludes the public.

import type { Words } from '../language/words.ts';

export const opennessWords = {
  'openness.gist.individual': ['about an individual', 'am unigolyn'],
  'openness.gist.identity': [
    'likely to reveal who an individual is',
    'yn debygol o ddatgelu pwy yw unigolyn',
  ],
  'openness.gist.affairs': [
    'about the financial or business affairs of any person, the authority included',
    'am faterion ariannol neu fusnes unrhyw berson, gan gynnwys yr awdurdod',
  ],
  'openness.gist.labour': [
    'about consultations or negotiations on labour relations',
    'am ymgynghoriadau neu negodiadau ynghylch cysylltiadau llafur',
  ],
  'openness.gist.privilege': [
    'covered by legal professional privilege',
    'wedi’i chwmpasu gan fraint broffesiynol gyfreithiol',
  ],
  'openness.gist.order': [
    'about a notice, order or direction that is proposed',
    'am hysbysiad, gorchymyn neu gyfarwyddyd arfaethedig',
  ],
  'openness.gist.crime': [
    'about preventing, investigating or prosecuting crime',
    'am atal, ymchwilio i neu erlyn troseddau',
  ],
  'openness.paragraph': ['paragraph {{number}}, {{gist}}', 'paragraff {{number}}, {{gist}}'],
  'openness.paragraph-alone': ['paragraph {{number}}', 'paragraff {{number}}'],

  'openness.problem.no-reason': [
    'Say why the business has to be private.',
    'Nodwch pam mae’n rhaid i’r busnes fod yn breifat.',
  ],
  'openness.problem.no-paragraph': [
    'Say which paragraph of Schedule 12A the information falls under.',
    'Nodwch o dan ba baragraff o Atodlen 12A y daw’r wybodaeth.',
  ],
  'openness.problem.no-such-paragraph': [
    'Paragraph {{number}} describes no exempt information here.',
    'Nid yw paragraff {{number}} yn disgrifio gwybodaeth esempt yma.',
  ],
  'openness.problem.registered-unconsidered': [
    'Say whether the information has to be registered, as at Companies House or with the Charity Commission: then it isn’t exempt (paragraph {{number}}).',
    'Nodwch a oes rhaid cofrestru’r wybodaeth, megis yn Nhŷ’r Cwmnïau neu gyda’r Comisiwn Elusennau: os felly, nid yw’n esempt (paragraff {{number}}).',
  ],
  'openness.problem.registered': [
    'What has to be registered isn’t exempt (paragraph {{number}}).',
    'Nid yw’r hyn y mae’n rhaid ei gofrestru yn esempt (paragraff {{number}}).',
  ],
  'openness.problem.planning-unconsidered': [
    'Say whether it is about a planning permission that the authority would grant itself: then it isn’t exempt (paragraph {{number}}).',
    'Nodwch a yw’n ymwneud â chaniatâd cynllunio y byddai’r awdurdod yn ei roi iddo’i hun: os felly, nid yw’n esempt (paragraff {{number}}).',
  ],
  'openness.problem.planning': [
    'A planning permission that the authority would grant itself isn’t exempt (paragraph {{number}}).',
    'Nid yw caniatâd cynllunio y byddai’r awdurdod yn ei roi iddo’i hun yn esempt (paragraff {{number}}).',
  ],
  'openness.problem.no-interest': [
    'Say why the public interest in keeping it back outweighs that in disclosing it: it is exempt only so long as it does (paragraph {{number}}).',
    'Nodwch pam mae budd y cyhoedd o’i chadw’n ôl yn drech na’r budd o’i datgelu: dim ond tra bo hynny’n wir y mae’n esempt (paragraff {{number}}).',
  ],

  'openness.members.own': [
    'The body’s own rules say which members see it.',
    'Rheolau’r corff ei hun sy’n dweud pa aelodau sy’n ei weld.',
  ],
  'openness.members.open': [
    'Open to members: each paragraph it is exempt by is one that members may see.',
    'Ar agor i aelodau: mae pob paragraff y mae’n esempt oddi tano yn un y caiff aelodau ei weld.',
  ],
  'openness.members.closed': [
    'Not open to every member by right: it is exempt by paragraph {{number}}. A member who needs it to do their duty may ask the proper officer.',
    'Nid yw ar agor i bob aelod drwy hawl: mae’n esempt o dan baragraff {{number}}. Caiff aelod sydd ei angen i wneud ei ddyletswydd ofyn i’r swyddog priodol.',
  ],
  'openness.members.negotiation': [
    'Not open to every member by right: it has terms still under negotiation (paragraph {{number}}).',
    'Nid yw ar agor i bob aelod drwy hawl: mae ynddo delerau sy’n dal i gael eu negodi (paragraff {{number}}).',
  ],

  'openness.item': ['item {{number}}, “{{title}}”', 'eitem {{number}}, “{{title}}”'],
  'openness.item-exempt': ['{{item}} ({{paragraphs}})', '{{item}} ({{paragraphs}})'],
  'openness.item-no-paragraph': ['{{item}} (the paragraph isn’t given)', '{{item}} (ni roddir y paragraff)'],
  'openness.item-no-reason': ['{{item}} (the reason isn’t given)', '{{item}} (ni roddir y rheswm)'],
  'openness.item-because': ['{{item}} ({{reason}})', '{{item}} ({{reason}})'],
  'openness.resolution.england': [
    {
      one: 'Under section 100A(4) of the Local Government Act 1972 the public and the press are excluded while this item is considered, since exempt information as Part 1 of Schedule 12A describes it would otherwise be disclosed, and the public interest in keeping it exempt outweighs that in disclosing it: {{items}}.',
      other:
        'Under section 100A(4) of the Local Government Act 1972 the public and the press are excluded while these items are considered, since exempt information as Part 1 of Schedule 12A describes it would otherwise be disclosed, and the public interest in keeping it exempt outweighs that in disclosing it: {{items}}.',
    },
    {
      one: 'O dan adran 100A(4) o Ddeddf Llywodraeth Leol 1972 gwaherddir y cyhoedd a’r wasg tra ystyrir yr eitem hon, gan y byddai gwybodaeth esempt fel y’i disgrifir yn Rhan 1 o Atodlen 12A yn cael ei datgelu fel arall, a bod budd y cyhoedd o’i chadw’n esempt yn drech na’r budd o’i datgelu: {{items}}.',
      other:
        'O dan adran 100A(4) o Ddeddf Llywodraeth Leol 1972 gwaherddir y cyhoedd a’r wasg tra ystyrir yr eitemau hyn, gan y byddai gwybodaeth esempt fel y’i disgrifir yn Rhan 1 o Atodlen 12A yn cael ei datgelu fel arall, a bod budd y cyhoedd o’i chadw’n esempt yn drech na’r budd o’i datgelu: {{items}}.',
    },
  ],
  'openness.resolution.wales': [
    {
      one: 'Under section 100A(4) of the Local Government Act 1972 the public and the press are excluded while this item is considered, since exempt information as Part 4 of Schedule 12A describes it would otherwise be disclosed, and the public interest in keeping it exempt outweighs that in disclosing it: {{items}}.',
      other:
        'Under section 100A(4) of the Local Government Act 1972 the public and the press are excluded while these items are considered, since exempt information as Part 4 of Schedule 12A describes it would otherwise be disclosed, and the public interest in keeping it exempt outweighs that in disclosing it: {{items}}.',
    },
    {
      one: 'O dan adran 100A(4) o Ddeddf Llywodraeth Leol 1972 gwaherddir y cyhoedd a’r wasg tra ystyrir yr eitem hon, gan y byddai gwybodaeth esempt fel y’i disgrifir yn Rhan 4 o Atodlen 12A yn cael ei datgelu fel arall, a bod budd y cyhoedd o’i chadw’n esempt yn drech na’r budd o’i datgelu: {{items}}.',
      other:
        'O dan adran 100A(4) o Ddeddf Llywodraeth Leol 1972 gwaherddir y cyhoedd a’r wasg tra ystyrir yr eitemau hyn, gan y byddai gwybodaeth esempt fel y’i disgrifir yn Rhan 4 o Atodlen 12A yn cael ei datgelu fel arall, a bod budd y cyhoedd o’i chadw’n esempt yn drech na’r budd o’i datgelu: {{items}}.',
    },
  ],
  'openness.resolution.1960': [
    {
      one: 'Under section 1(2) of the Public Bodies (Admission to Meetings) Act 1960 the public and the press are excluded while this item is considered, since publicity would be prejudicial to the public interest for the reason stated: {{items}}.',
      other:
        'Under section 1(2) of the Public Bodies (Admission to Meetings) Act 1960 the public and the press are excluded while these items are considered, since publicity would be prejudicial to the public interest for the reasons stated: {{items}}.',
    },
    {
      one: 'O dan adran 1(2) o Ddeddf Cyrff Cyhoeddus (Mynediad i Gyfarfodydd) 1960 gwaherddir y cyhoedd a’r wasg tra ystyrir yr eitem hon, gan y byddai cyhoeddusrwydd yn niweidiol i fudd y cyhoedd am y rheswm a nodir: {{items}}.',
      other:
        'O dan adran 1(2) o Ddeddf Cyrff Cyhoeddus (Mynediad i Gyfarfodydd) 1960 gwaherddir y cyhoedd a’r wasg tra ystyrir yr eitemau hyn, gan y byddai cyhoeddusrwydd yn niweidiol i fudd y cyhoedd am y rhesymau a nodir: {{items}}.',
    },
  ],
  'openness.resolution.own': [
    {
      one: 'This item is considered in private, for the reason stated: {{items}}.',
      other: 'These items are considered in private, for the reasons stated: {{items}}.',
    },
    {
      one: 'Ystyrir yr eitem hon yn breifat, am y rheswm a nodir: {{items}}.',
      other: 'Ystyrir yr eitemau hyn yn breifat, am y rhesymau a nodir: {{items}}.',
    },
  ],
  'openness.not-for-publication': ['Not for publication', 'Nid i’w gyhoeddi'],
  'openness.not-for-publication-by': [
    'Not for publication: exempt information ({{paragraphs}})',
    'Nid i’w gyhoeddi: gwybodaeth esempt ({{paragraphs}})',
  ],
} as const satisfies Words;
