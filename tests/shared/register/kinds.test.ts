// What each kind of thing says about itself, checked against what it must say: anything forgotten is reported here with its kind.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/language/catalogue.ts';
import { speak } from '../../../shared/language/speak.ts';
import { kindsReferredTo, sealedFrom, sealsNothing } from '../../../shared/kernel/entity.ts';
import { entities, entityNamed } from '../../../shared/register/entities.ts';
import { nameIn, sayField, sayValue, thingIn } from '../../../shared/register/naming.ts';
import { samples } from '../../electron/register/projection/samples.ts';
import { indexOfSamples as index } from './an-index-of-samples.ts';

const root = resolve(import.meta.dirname, '../../../shared');

/** Every field that refers to a kind, with a key in the tables or without, once for each kind it may refer to. */
const references = entities.flatMap((child) =>
  Object.entries(child.fields).flatMap(([name, field]) =>
    kindsReferredTo(field).map((owner) => ({ by: `${child.name}.${name}` as const, owner, field })),
  ),
);

const sealed = entities.flatMap(({ name, sealedBy, fields: own }) =>
  sealedBy.map((by) => {
    const field = own[by];
    const owners = field === undefined ? [sealedFrom(by)?.entity ?? ''] : kindsReferredTo(field);
    return { by: `${name}.${by}`, owners: owners.map(entityNamed) };
  }),
);

const fields = entities.flatMap(({ name, fields: own }) =>
  Object.keys(own).map((field) => ({ name, field })),
);

/** The kinds that files define, whether or not they are in the list of them. */
function defined(): (readonly [path: string, name: string])[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[^/]+\/model\/[^/]+\.ts$/u.test(path));
  return files.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/defineEntity\(\s*'(?<name>\w+)'/gu)].map(
      ({ groups }) => [path, groups?.['name'] ?? ''] as const,
    ),
  );
}

describe('every kind of thing', () => {
  it.each(references)('says what becomes of $by when the $owner it refers to goes', ({ by, owner }) => {
    expect(Object.keys(entityNamed(owner)?.owns ?? {})).toContain(by);
  });

  it('says it of nothing that does not refer to it', () => {
    const said = entities.flatMap(({ name, owns }) => Object.keys(owns).map((by) => `${by} → ${name}`));
    expect(said.sort()).toEqual(references.map(({ by, owner }) => `${by} → ${owner}`).sort());
  });

  it('lets stay only what can be without it', () => {
    const emptied = references.filter(({ by, owner }) => entityNamed(owner)?.owns[by] === 'stays');
    expect(emptied.length).toBeGreaterThan(0);
    for (const { field } of emptied) expect(field.schema.safeParse(null).success).toBe(true);
  });

  it.each(sealed)('is sealed through $by by what seals, or is sealed itself', ({ owners }) => {
    const seals = (of: (typeof owners)[number]) =>
      of !== undefined && (of.seals !== sealsNothing || of.sealedBy.length > 0);
    expect(owners.some(seals)).toBe(true);
  });

  it.each(fields)('has words for $field of a $name', ({ field }) => {
    expect(Object.keys(catalogue)).toContain(`history.field.${field}`);
  });

  it('has words for no field that nothing has', () => {
    const prefix = 'history.field.';
    const worded = Object.keys(catalogue).filter((key) => key.startsWith(prefix));
    const known = new Set(['deleted', ...fields.map(({ field }) => field)]);
    expect(worded.filter((key) => !known.has(key.slice(prefix.length)))).toEqual([]);
  });

  it.each(entities.map(({ name }) => name))('has a sample of a %s', (name) => {
    expect(samples.map(({ entity }) => entity)).toContain(name);
  });

  it.each(defined())('is in the list of kinds: %s', (path, name) => {
    const kinds = entities.map((entity) => entity.name);
    expect(kinds, `${path} defines a kind that is in no list`).toContain(name);
  });
});

const called: readonly (readonly [entity: string, id: string, english: string, welsh: string])[] = [
  ['strategy', 's', 'strategy Strategy 2024 to 2026', 'strategaeth Strategy 2024 to 2026'],
  ['objective', 'o', 'objective 1', 'amcan 1'],
  ['measure', 'm', 'measure Full members', 'mesur Full members'],
  ['measure_use', 'o/m', 'measure Full members under objective 1', 'mesur Full members o dan amcan 1'],
  ['period', '2024-07', 'period July 2024', 'cyfnod Gorffennaf 2024'],
  ['source_file', 'ab12', 'source file q2-finance.xlsx', 'ffeil ffynhonnell q2-finance.xlsx'],
  [
    'figure',
    'm/2024-07/actual',
    'figure Full members, July 2024 (actual)',
    'ffigur Full members, Gorffennaf 2024 (gwirioneddol)',
  ],
  [
    'statement',
    'm∕2024-07∕actual/o∕m',
    'statement of objective 1 on Full members, July 2024 (actual)',
    'datganiad amcan 1 ar Full members, Gorffennaf 2024 (gwirioneddol)',
  ],
  ['activity', 'a', 'activity 1.1', 'gweithgaredd 1.1'],
  [
    'activity_part',
    'part',
    'part “Draft the rules” of activity 1.1',
    'rhan “Draft the rules” o weithgaredd 1.1',
  ],
  ['person', 'p', 'person The Treasurer', 'person The Treasurer'],
  ['group', 'g', 'group Finance group', 'grŵp Finance group'],
  ['lead', 'l', 'lead Cllr The Treasurer', 'arweinydd Cllr The Treasurer'],
  ['note', 'n', 'note Budget', 'nodyn Budget'],
  ['translation', 'agenda_item/item/title/cy', 'translation “Y cyfrifon”', 'cyfieithiad “Y cyfrifon”'],
  ['link', 'a/b', 'link between 1.1 and 1.2', 'cyswllt rhwng 1.1 ac 1.2'],
  [
    'progress_update',
    '2024-07/a',
    'update on 1.1 for July 2024',
    'diweddariad ar 1.1 ar gyfer Gorffennaf 2024',
  ],
  [
    'dismissal',
    'overdue∕a',
    'concern “1.1: milestone Summer 2024 has passed, still on track.”',
    'pryder “1.1: mae’r garreg filltir Summer 2024 wedi mynd heibio, ac mae’n dal ar y trywydd.”',
  ],
  ['pack_issue', 'pack', 'issued pack Board pack', 'pecyn a gyhoeddwyd Board pack'],
  ['finance_line', 'labs', 'budget heading Policy Labs', 'pennawd cyllideb Policy Labs'],
  ['finance_amount', 'labs/budget', 'budget of Policy Labs', 'cyllideb Policy Labs'],
  ['finance_link', 'fl', 'link between Policy Labs and objective 1', 'cyswllt rhwng Policy Labs ac amcan 1'],
  ['member_organisation', 'org', 'organisation Northbank Council', 'sefydliad Northbank Council'],
  ['project', 'lab', 'project Homes above shops', 'prosiect Homes above shops'],
  [
    'participant',
    'lab/org',
    'participant Northbank Council in Homes above shops',
    'cyfranogwr Northbank Council yn Homes above shops',
  ],
  ['attachment', 'report', 'file Homes above shops.pdf', 'ffeil Homes above shops.pdf'],
  [
    'grant_limit',
    'Policy Lab/FY2024-25',
    'grant limit for Policy Lab from 2024/25',
    'terfyn grant Policy Lab o 2024/25',
  ],
  [
    'alias',
    'full council members',
    'other name “full council members” of Full members',
    'enw arall “full council members” ar Full members',
  ],
  [
    'import_profile',
    'profile',
    'import profile Monthly budget report',
    'proffil mewnforio Monthly budget report',
  ],
  ['device', 'device-1', 'computer Secretary’s laptop', 'cyfrifiadur Secretary’s laptop'],
  ['body', 'board', 'body Board', 'corff Board'],
  ['pack_template', 'parts', 'parts of packs of Board', 'rhannau pecynnau Board'],
  ['house_style', 'board-style', 'house style of Board', 'arddull Board'],
  ['body_rule', 'board/notice-days', 'rule “notice-days” of Board', 'rheol “notice-days” Board'],
  ['seat', 'chair', 'seat of The Treasurer (Chair) on Board', 'sedd The Treasurer (Cadeirydd) ar Board'],
  ['standing_item', 'usual', 'standing item Apologies', 'eitem sefydlog Apologies'],
  ['recess', 'summer', 'recess Summer', 'toriad Summer'],
  [
    'bank_holiday',
    'scotland/2024-06-03',
    'bank holiday A day proclaimed, 3 June 2024',
    'gŵyl banc A day proclaimed, 3 Mehefin 2024',
  ],
  ['meeting', 'july', 'meeting Board, 23 July 2024', 'cyfarfod Board, 23 Gorffennaf 2024'],
  [
    'publication',
    'published',
    'publication Agenda and papers, 12 July 2024',
    'cyhoeddiad Agenda a phapurau, 12 Gorffennaf 2024',
  ],
  ['agenda_section', 'part-one', 'heading of an agenda Part one', 'pennawd agenda Part one'],
  ['agenda_item', 'item', 'agenda item Adopt the accounts', 'eitem agenda Adopt the accounts'],
  ['item_link', 'about', 'link of an agenda item', 'dolen eitem agenda'],
  ['attendance', 'july/p', 'attendance of The Treasurer', 'presenoldeb The Treasurer'],
  ['movement', 'left', 'arrival or departure of The Treasurer', 'cyrraedd neu ymadael: The Treasurer'],
  ['decision', 'adopted', 'decision “The accounts were adopted”', 'penderfyniad “The accounts were adopted”'],
  ['vote', 'adopted/p', 'vote of The Treasurer', 'pleidlais The Treasurer'],
  [
    'circulation',
    'sent',
    'circulation to All members, 1 August 2024',
    'cylchredeg i All members, 1 Awst 2024',
  ],
  ['minute_comment', 'remark', 'comment “The sum is wrong”', 'sylw “The sum is wrong”'],
  ['minute_correction', 'mended', 'correction “The sum of 50”', 'cywiriad “The sum of 50”'],
  ['minute', 'july/item', 'minute of Adopt the accounts', 'cofnod Adopt the accounts'],
  [
    'interest',
    'shares',
    'interest “Shares in the auditor” of The Treasurer',
    'buddiant “Shares in the auditor” The Treasurer',
  ],
  [
    'dispensation',
    'leave',
    'dispensation “The accounts” of The Treasurer',
    'gollyngiad “The accounts” The Treasurer',
  ],
  [
    'declaration',
    'declared',
    'declaration of interest by The Treasurer',
    'datganiad o fuddiant gan The Treasurer',
  ],
  ['action', 'letter', 'action “Write to the auditor”', 'cam gweithredu “Write to the auditor”'],
  ['paper', 'accounts', 'paper The accounts for the year', 'papur The accounts for the year'],
  [
    'paper_item',
    'accounts/item',
    'place of a paper: “The accounts for the year” for “Adopt the accounts”',
    'lle papur: “The accounts for the year” ar gyfer “Adopt the accounts”',
  ],
  [
    'paper_version',
    'accounts-1',
    'version of a paper Accounts 2023-24.pdf',
    'fersiwn papur Accounts 2023-24.pdf',
  ],
  [
    'sign_off',
    'accounts/finance',
    'sign-off of “The accounts for the year”: Finance',
    'cymeradwyaeth “The accounts for the year”: Cyllid',
  ],
  [
    'background_paper',
    'audit-letter',
    'background paper Letter of the auditor',
    'papur cefndir Letter of the auditor',
  ],
  ['report_heading', 'purpose', 'heading of reports Purpose', 'pennawd adroddiadau Purpose'],
  ['report_picture', 'chart', 'picture reserves.png', 'llun reserves.png'],
  ['report_section', 'accounts/purpose', 'section Purpose', 'adran Purpose'],
  ['section_text', 'accounts/accounts∕purpose', 'text of Purpose', 'testun Purpose'],
  [
    'section_translation',
    'accounts/accounts∕purpose/cy',
    'text in the other language of Purpose',
    'testun yn yr iaith arall o Purpose',
  ],
  [
    'report_issue',
    'went-out',
    'report as it went out on 12 July 2024',
    'adroddiad fel yr aeth allan ar 12 Gorffennaf 2024',
  ],
  [
    'paper_reader',
    'accounts/p',
    'reader The Treasurer of “The accounts for the year”',
    'darllenydd The Treasurer, “The accounts for the year”',
  ],
  [
    'item_bar',
    'item/p',
    'bar The Treasurer from “Adopt the accounts”',
    'gwaharddiad The Treasurer o “Adopt the accounts”',
  ],
  [
    'action_update',
    'answered',
    'update on an action “Write to the auditor”, 20 August 2024',
    'diweddariad ar gam gweithredu “Write to the auditor”, 20 Awst 2024',
  ],
  [
    'decision_follow_up',
    'signed',
    'follow-up of a decision “The accounts were sent to the regulator”',
    'dilyniant penderfyniad “The accounts were sent to the regulator”',
  ],
  [
    'forward_item',
    'reserves',
    'item of the forward plan Review the reserves',
    'eitem o’r blaengynllun Review the reserves',
  ],
  [
    'notice_draft',
    'july/item/key decision',
    'notice being prepared Notice of a key decision: Adopt the accounts',
    'hysbysiad sy’n cael ei baratoi Hysbysiad o benderfyniad allweddol: Adopt the accounts',
  ],
  [
    'forward_link',
    'reserves/o',
    'link of an item of the forward plan to an objective',
    'cyswllt eitem o’r blaengynllun ag amcan',
  ],
];

describe('a thing is called', () => {
  it.each(called)('%s %s: “%s”, “%s”', (entity, id, english, welsh) => {
    const thing = thingIn(index, entity, id);
    expect([speak('en', thing), speak('cy', thing)]).toEqual([english, welsh]);
  });

  it.each(entities.map(({ name }) => name))('something that is tried here, if it is a %s', (name) => {
    expect(called.map(([entity]) => entity)).toContain(name);
  });

  it('by its first words where it has no ref, and by its kind alone where nothing is known of it', () => {
    const bare = {
      row: () => ({ id: 'x', ref: null, description: 'Mend the roofs' }),
      look: () => undefined,
    };
    expect(speak('en', thingIn(bare, 'activity', 'x'))).toBe('activity “Mend the roofs”');
    expect(speak('en', thingIn(index, 'activity', 'gone'))).toBe('activity');
    expect(nameIn(index)('activity', 'gone')).toBe('gone');
    expect(speak('en', thingIn(index, 'hologram', 'x'))).toBe('something only a newer version knows about');
  });
});

describe('a value is said', () => {
  it.each<[string, string, unknown, string, string]>([
    ['activity', 'progress', 'on track', 'On track', 'Ar y trywydd'],
    ['activity', 'mergedInto', 'b', '1.2', '1.2'],
    ['activity', 'milestone', index.activities.get('a')?.milestone, '“Summer 2024”', '“Summer 2024”'],
    ['activity', 'progressNoteOn', '2024-07-12', '12 July 2024', '12 Gorffennaf 2024'],
    ['activity', 'description', 'Mend the roofs', '“Mend the roofs”', '“Mend the roofs”'],
    ['activity', 'ref', null, 'nothing', 'dim'],
    ['activity', 'deleted', true, 'deleted', 'dilëwyd'],
    ['activity', 'deleted', false, 'brought back', 'daethpwyd ag ef yn ôl'],
    ['finance_amount', 'pence', 6_000_050, '£60,000.50', '£60,000.50'],
    ['figure', 'value', index.figures.get('m/2024-07/actual')?.value, '“47”', '“47”'],
    ['figure', 'provisional', true, 'yes', 'ie'],
    [
      'measure',
      'formula',
      { kind: 'sum', of: ['m', 'm'] },
      'Full members + Full members',
      'Full members + Full members',
    ],
    ['measure', 'adoption', 'candidate', 'proposed', 'arfaethedig'],
    ['progress_update', 'subjectId', 'a', '1.1', '1.1'],
    ['progress_update', 'subjectId', 'm', 'Full members', 'Full members'],
    ['dismissal', 'about', [{ entity: 'activity', id: 'a' }], '1.1', '1.1'],
    ['project', 'stage', 'under way', 'Under way', 'Ar y gweill'],
    ['project', 'stage', 'in orbit', '“in orbit”', '“in orbit”'],
    [
      'measure',
      'formula',
      { kind: 'oracle' },
      'something only a newer version knows about',
      'rhywbeth y mae fersiwn mwy newydd yn unig yn ei adnabod',
    ],
  ])('%s.%s %j: “%s”, “%s”', (entity, field, value, english, welsh) => {
    const said = sayValue(index, entity, field, value);
    expect([speak('en', said), speak('cy', said)]).toEqual([english, welsh]);
  });

  it('of a field that only a newer version knows by its bare name', () => {
    expect(speak('en', sayField('colour'))).toBe('colour');
    expect(speak('cy', sayField('progressNote'))).toBe('nodyn cynnydd');
  });
});
