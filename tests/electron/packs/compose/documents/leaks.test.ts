// What exempt business keeps back is in no public document, wherever in the file one looks: not in its text, its bookmarks or what it says
// of itself. Each word is first found in the full edition, or where it was entered, so that a test that no longer looks is found out.

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../../electron/packs/compose/documents/compose-document.ts';
import { renderDocx } from '../../../../../electron/packs/docx/render-docx.ts';
import { renderPdf } from '../../../../../electron/packs/pdf/render-pdf.ts';
import { renderXlsx } from '../../../../../electron/packs/xlsx/render-xlsx.ts';
import { snapshot } from '../../../../../electron/register/read/query.ts';
import { noDecisionFilters } from '../../../../../shared/follow-up/rules/decision-filters.ts';
import type { DocumentWanted, Edition } from '../../../../../shared/packs/documents.ts';
import { packParts } from '../../../../../shared/packs/meeting-pack.ts';
import type { PackDocument } from '../../../../../shared/packs/pack-document.ts';
import { indexOf } from '../../../../../shared/register/register-index.ts';
import { has } from '../../../../outside-tools.ts';
import { anEmptySession } from '../../../session/a-session.ts';
import { lookAt } from '../../pdf/look-at-pdf.ts';

/** Each is one word that nothing else would say. An exempt item's title is public where its agenda is. */
const secrets = {
  title: 'Quillfeather',
  presenter: 'Brackenroyd',
  recommendation: 'Thistledown',
  decided: 'Marchpane',
  reasons: 'Gallimaufry',
  followUp: 'Hobblethorn',
  asked: 'Wintergreen',
  update: 'Foxglovery',
  minute: 'Sallowkiln',
  paper: 'Oxlipfield',
  paperReference: 'Zephyrcombe',
  background: 'Dunnockway',
  signedOff: 'Ragwortley',
  remarks: 'Tansymoor',
  notes: 'Yarrowgate',
  lateReason: 'Jackdawson',
  planned: 'Nettlecroft',
  plannedNote: 'Umberlode',
  declared: 'Perrywinkle',
  sensitive: 'Vetchington',
  publicInterest: 'Ivybridgely',
} as const;
type Secret = keyof typeof secrets;

function isSecret(name: string): name is Secret {
  return Object.hasOwn(secrets, name);
}

const secretNames = Object.keys(secrets).filter(isSecret);

/** A council with an open and an exempt item, each with all that an item can have; and a committee's plan. */
async function aCouncil() {
  const session = anEmptySession();
  const { get } = session;
  const { id: bodyId } = await get('bodies', 'add', {
    name: 'Council',
    kind: 'council-england',
    nation: 'england-and-wales',
  });
  await get('bodies', 'addSeat', { bodyId, person: 'Alder', role: 'chair', from: '', to: '', capacity: '' });
  const personId = (await get('people', 'list')).find(({ name }) => name === 'Alder')?.id ?? '';
  const { id: meetingId } = await get('meetings', 'add', { bodyId, day: '2024-07-02', kind: 'ordinary' });
  const { id: next } = await get('meetings', 'add', { bodyId, day: '2024-09-03', kind: 'ordinary' });
  const add = async (title: string) => {
    const item = { meetingId, sectionId: null, title, purpose: 'decide', late: null } as const;
    return (await get('agenda', 'addItem', item)).id;
  };
  const [open, lease] = [await add('Roof'), await add(secrets.title)];
  await get('agenda', 'setItem', { id: lease, field: 'openness', value: 'exempt' });
  await get('agenda', 'setItem', { id: lease, field: 'presenter', value: secrets.presenter });
  await get('agenda', 'setItem', { id: lease, field: 'recommendation', value: secrets.recommendation });
  await get('agenda', 'setItem', {
    id: lease,
    field: 'exemption',
    value: {
      paragraphs: ['3'],
      publicInterest: secrets.publicInterest,
      isRegistered: false,
      isOwnPlanning: false,
    },
  });
  const { id: paperId } = await get('papers', 'add', {
    form: 'written',
    itemId: lease,
    title: secrets.paper,
  });
  // The same paper serves open business: it is no more open for that.
  await get('papers', 'set', { id: paperId, field: 'openness', value: 'open' });
  await get('papers', 'serve', { paperId, itemId: open });
  await get('papers', 'set', { id: paperId, field: 'reference', value: secrets.paperReference });
  await get('papers', 'set', { id: paperId, field: 'notes', value: secrets.notes });
  await get('papers', 'set', { id: paperId, field: 'late', value: secrets.lateReason });
  await get('papers', 'addBackground', { paperId, title: secrets.background, seenAt: '' });
  const off = { role: 'finance', who: secrets.signedOff, state: 'cleared with remarks', on: '' } as const;
  await get('papers', 'signOff', { paperId, ...off, remarks: secrets.remarks });
  await get('minutes', 'attend', { meetingId, personId, state: 'present', remote: false });
  await get('minutes', 'take', { itemId: open });
  await get('minutes', 'decide', { itemId: open, text: 'That the roof be mended', how: 'assent' });
  await get('minutes', 'act', { itemId: open, line: '@Clerk: mend the roof' });
  await get('minutes', 'take', { itemId: lease });
  await get('minutes', 'write', { itemId: lease, text: secrets.minute });
  const declared = { itemId: lease, personId, followed: 'stayed' } as const;
  await get('minutes', 'declare', { ...declared, nature: secrets.declared });
  const { id } = await get('minutes', 'decide', { itemId: lease, text: secrets.decided, how: 'assent' });
  await get('minutes', 'setDecision', { id, field: 'reasons', value: secrets.reasons });
  await get('decisions', 'followUp', { decisionId: id, on: '2024-07-10', text: secrets.followUp });
  const { id: actionId } = await get('minutes', 'act', {
    itemId: lease,
    line: `@Clerk by 30 September 2024: ${secrets.asked}`,
  });
  const update = { id: actionId, on: '2024-07-11', due: '', state: 'under way' } as const;
  await get('actions', 'update', { ...update, text: secrets.update });
  // Planned as open business, and exempt only since it is on an agenda.
  const { id: planned } = await get('forward', 'add', {
    title: secrets.planned,
    bodyId,
    purpose: 'decide',
    parked: false,
  });
  await get('forward', 'set', { id: planned, field: 'note', value: secrets.plannedNote });
  const { itemId: picked } = await get('forward', 'pick', { id: planned, meetingId: next });
  await get('agenda', 'setItem', { id: picked, field: 'openness', value: 'exempt' });
  await get('forward', 'add', { title: 'Gutters', bodyId, purpose: 'decide', parked: false });
  const interest = { personId, class: 'land', bodyIds: [bodyId], from: '', to: '' } as const;
  await get('interests', 'add', {
    ...interest,
    text: secrets.sensitive,
    sensitive: true,
    notifiedOn: '',
    declarationId: null,
  });
  const made = (wanted: DocumentWanted): PackDocument => {
    const index = indexOf(snapshot(session.session.live));
    const found = composeDocument({ index, today: session.session.today(), language: 'en' }, wanted);
    if (found === undefined) throw new Error('no document');
    return found;
  };
  return { meetingId, next, made };
}

function allParts(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, content]) => `${name}\n${strFromU8(content)}`)
    .join('\n');
}

/** As a reader sees it, and all its streams as they lie in the file; words in bookmarks are in two bytes a letter. */
async function pdfWords(document: PackDocument): Promise<string> {
  const looked = lookAt((await renderPdf(document)).bytes);
  const streams = looked.streams();
  return [...looked.pages, streams, streams.replaceAll('\0', '')].join('\n');
}

async function wordsIn(document: PackDocument): Promise<Record<'pdf' | 'xlsx' | 'docx', string>> {
  return {
    pdf: await pdfWords(document),
    xlsx: allParts((await renderXlsx(document)).bytes),
    docx: allParts(await renderDocx(document)),
  };
}

function found(text: string): Secret[] {
  const hex = (word: string) => Buffer.from(word, 'utf16le').swap16().toString('hex');
  const lower = text.toLowerCase();
  return secretNames.filter(
    (name) => lower.includes(secrets[name].toLowerCase()) || lower.includes(hex(secrets[name])),
  );
}

const ofAgenda: readonly Secret[] = ['title', 'presenter', 'recommendation', 'paper', 'paperReference'];

function aPack(edition: Edition, meetingId: string): DocumentWanted {
  return {
    document: 'meeting-pack',
    meetingId,
    edition,
    parts: [...packParts],
    comments: true,
    ofDraft: true,
  };
}

/** With what each has in its full edition; and what of it is public by law. */
const documents: readonly {
  readonly name: string;
  readonly wanted: (edition: Edition, meetingId: string, next: string) => DocumentWanted;
  readonly full: readonly Secret[];
  readonly isPublic?: readonly Secret[];
}[] = [
  {
    name: 'agenda',
    wanted: (edition, meetingId) => ({ document: 'agenda', meetingId, edition }),
    full: ofAgenda,
    isPublic: ['title'],
  },
  {
    name: 'pack of the meeting',
    wanted: (edition, meetingId) => aPack(edition, meetingId),
    full: ofAgenda,
    isPublic: ['title'],
  },
  {
    name: 'pack of the next meeting, with minutes to adopt and matters arising',
    wanted: (edition, _meetingId, meetingId) => aPack(edition, meetingId),
    full: ['title', 'decided', 'reasons', 'asked', 'minute', 'declared', 'planned', 'plannedNote'],
    isPublic: ['title', 'planned'],
  },
  {
    name: 'notice',
    wanted: (edition, meetingId) => ({ document: 'notice', meetingId, edition }),
    full: ofAgenda,
    isPublic: ['title'],
  },
  {
    name: 'summons of the next meeting, with matters arising',
    wanted: (edition, _meetingId, meetingId) => ({ document: 'summons', meetingId, edition }),
    full: ['asked', 'update', 'planned'],
    isPublic: ['planned'],
  },
  {
    name: 'actions',
    wanted: (edition) => ({ document: 'actions', edition, bodyId: '', which: 'all' }),
    full: ['asked', 'update'],
  },
  {
    name: 'decisions',
    wanted: (edition) => ({ document: 'decisions', edition, filters: noDecisionFilters }),
    full: ['title', 'recommendation', 'decided', 'followUp'],
  },
  {
    name: 'forward plan',
    wanted: (edition) => ({ document: 'forward-plan', edition, bodyId: '' }),
    full: ['planned', 'plannedNote'],
  },
  {
    name: 'interests',
    wanted: (edition) => ({ document: 'interests', edition }),
    full: ['sensitive'],
  },
  {
    name: 'minutes of the next meeting, with matters arising',
    wanted: (edition, _meetingId, meetingId) => ({ document: 'minutes', meetingId, edition, ofDraft: true }),
    full: ['asked'],
    isPublic: ['planned'],
  },
  {
    name: 'minutes',
    wanted: (edition, meetingId) => ({ document: 'minutes', meetingId, edition, ofDraft: true }),
    full: ['title', 'decided', 'reasons', 'asked', 'minute', 'declared'],
    isPublic: ['title'],
  },
];

const open: readonly { readonly name: string; readonly wanted: DocumentWanted }[] = [
  { name: 'attendance', wanted: { document: 'attendance', bodyId: '', from: null, to: null } },
  { name: 'calendar', wanted: { document: 'calendar', bodyId: '', from: '', to: '' } },
];

describe.skipIf(!has('pdftotext') || !has('qpdf'))(
  'what exempt business keeps back (pdftotext, qpdf)',
  () => {
    it.each(documents)('is in no public file of: $name', async ({ wanted, full, isPublic = [] }) => {
      const { meetingId, next, made } = await aCouncil();
      const all = await wordsIn(made(wanted('full', meetingId, next)));
      for (const text of Object.values(all)) expect(found(text)).toEqual(expect.arrayContaining([...full]));
      const shown = await wordsIn(made(wanted('public', meetingId, next)));
      for (const [kind, text] of Object.entries(shown))
        expect([kind, ...found(text)]).toEqual([kind, ...isPublic]);
    });

    it.each(open)('is in no file of: $name', async ({ wanted }) => {
      const { made } = await aCouncil();
      for (const [kind, text] of Object.entries(await wordsIn(made(wanted)))) {
        expect([kind, ...found(text)]).toEqual([kind]);
      }
    });
  },
);
