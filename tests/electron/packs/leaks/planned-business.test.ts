// Business to come and what it leaves in the office: who is kept from an item gets nothing of it by the plan, and what no edition prints of open
// business and papers doesn't make a closed sentence open.

import { expect, it } from 'vitest';
import { composeDocument } from '../../../../electron/packs/compose/documents/compose-document.ts';
import { renderDocx } from '../../../../electron/packs/docx/render-docx.ts';
import { searchMade } from '../../../../electron/packs/leaks/search-made.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { packParts } from '../../../../shared/packs/meeting-pack.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { anEmptySession } from '../../session/a-session.ts';
import { aDocument } from '../a-document.ts';

const presenter = 'Brackenroyd';
const secret = 'The buyer of the yard offers ten thousand.';

async function aPlan() {
  const { get, session } = anEmptySession();
  const { id: bodyId } = await get('bodies', 'add', {
    name: 'Council',
    kind: 'council-england',
    nation: 'england-and-wales',
  });
  await get('bodies', 'addSeat', { bodyId, person: 'Alder', role: 'member', from: '', to: '', capacity: '' });
  const personId = (await get('people', 'list')).find(({ name }) => name === 'Alder')?.id ?? '';
  const { id: meetingId } = await get('meetings', 'add', { bodyId, day: '2030-07-02', kind: 'ordinary' });
  const plan = async (title: string, parked = false) =>
    (await get('forward', 'add', { title, bodyId, purpose: 'decide', parked })).id;
  const source = () => ({
    index: indexOf(snapshot(session.live)),
    today: session.today(),
    language: 'en' as const,
    languages: 'en' as const,
  });
  return { get, bodyId, personId, meetingId, plan, source };
}

/** With an open item that Alder is kept from, planned before, and presented by somebody of whom nothing else speaks. */
async function aBarredItem() {
  const planned = await aPlan();
  const { get, meetingId, plan } = planned;
  const id = await plan('The depot');
  await get('forward', 'set', { id, field: 'presenter', value: presenter });
  const { itemId } = await get('forward', 'pick', { id, meetingId });
  await get('agenda', 'setItem', { id: itemId, field: 'presenter', value: presenter });
  await get('agenda', 'bar', { itemId, name: 'Alder', reason: '' });
  return planned;
}

it('an edition of one person has nothing in its plan of what they are kept from', async () => {
  const { personId, meetingId, source } = await aBarredItem();
  const wanted = {
    document: 'meeting-pack',
    meetingId,
    comments: true,
    ofDraft: true,
  } as const;
  const planIn = (edition: 'public' | { readonly personId: string }) => {
    const made = composeDocument(source(), { ...wanted, parts: [...packParts], edition });
    const sections = made === undefined || !('sections' in made) ? [] : made.sections;
    return JSON.stringify(sections.filter(({ id }) => id.startsWith('forward')));
  };
  expect(planIn('public')).toContain(presenter);
  expect(planIn({ personId })).not.toContain(presenter);
});

async function searched(
  { meetingId, source }: Awaited<ReturnType<typeof aPlan>>,
  words: string,
  edition: 'public' | { readonly personId: string },
) {
  const document = aDocument([{ kind: 'paragraph', runs: [{ text: words }] }]);
  const file = { name: 'agenda.docx', kind: 'docx', bytes: await renderDocx(document) } as const;
  return searchMade(source(), { document: 'agenda', meetingId, edition }, [file]);
}

const leak = { ok: false, error: { code: 'leak' } };

it('and what the plan says of it is found in such an edition', async () => {
  const planned = await aBarredItem();
  expect(await searched(planned, presenter, { personId: planned.personId })).toMatchObject(leak);
  expect(await searched(planned, presenter, 'public')).toMatchObject({ ok: true });
});

/** A closed item that recommends the secret, whose sentence also stands somewhere in the office. */
async function alsoIn(
  place: 'note of a plan' | 'parked' | 'notes of a paper' | 'why a paper is late' | 'title of a plan',
) {
  const planned = await aPlan();
  const { get, meetingId, plan } = planned;
  const add = async (title: string) => {
    const item = { meetingId, sectionId: null, title, purpose: 'decide', late: null } as const;
    return (await get('agenda', 'addItem', item)).id;
  };
  const [open, closed] = [await add('Roof'), await add('Lease')];
  await get('agenda', 'setItem', { id: closed, field: 'openness', value: 'exempt' });
  await get('agenda', 'setItem', { id: closed, field: 'recommendation', value: secret });
  const paper = async (field: 'notes' | 'late') => {
    const { id } = await get('papers', 'add', { form: 'written', itemId: open, title: 'Slates' });
    await get('papers', 'set', { id, field, value: secret });
  };
  if (place === 'notes of a paper') await paper('notes');
  else if (place === 'why a paper is late') await paper('late');
  else if (place === 'note of a plan')
    await get('forward', 'set', { id: await plan('Gutters'), field: 'note', value: secret });
  else await plan(secret, place === 'parked');
  return planned;
}

it.each(['note of a plan', 'parked', 'notes of a paper', 'why a paper is late'] as const)(
  'a closed sentence is found though it stands in what no public edition prints: %s',
  async (place) => {
    expect(await searched(await alsoIn(place), secret, 'public')).toMatchObject(leak);
  },
);

it('and isn’t where the public plan says it', async () => {
  expect(await searched(await alsoIn('title of a plan'), secret, 'public')).toMatchObject({ ok: true });
});
