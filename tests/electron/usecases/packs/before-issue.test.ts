// What is said before the pack of a meeting goes out: one list, each line with its weight and its place, for whoever the edition is for.

import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { takePaper } from '../../../../electron/usecases/papers/paper-files.ts';
import type { Audience } from '../../../../shared/papers/rules/who-may-see.ts';
import type { PdfFound } from '../../../../shared/papers/model/pdf-found.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { inEnglish } from '../../../in-english.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { messageOf, valueOf } from '../../register/a-register.ts';
import { anEmptySession, aSession } from '../../session/a-session.ts';
import { anItem } from '../meetings/an-item.ts';
import { writeWhatIsNeeded } from '../reports/a-report.ts';

const nothingFound: PdfFound = { tagged: true, language: 'en-GB', sizes: [], findings: [] };

/** A council's meeting in a month. Its agenda is empty. */
async function aMeeting(kind: 'council-england' | 'parish-england' = 'council-england') {
  const session = anEmptySession();
  const { get } = session;
  const { id: bodyId } = await get('bodies', 'add', { name: 'Council', kind, nation: 'england-and-wales' });
  const { today } = await get('register', 'header');
  const { id: meetingId } = await get('meetings', 'add', { bodyId, day: '2031-03-04', kind: 'ordinary' });
  const addItem = async (title: string, how: { complete?: boolean; late?: string } = {}) => {
    const late =
      how.late === undefined ? null : { opinionOf: how.late, circumstances: 'The roof leaks.', on: today };
    const item = { meetingId, sectionId: null, title, purpose: 'decide', late } as const;
    const { id } = await get('agenda', 'addItem', item);
    if (how.complete === true) {
      await get('agenda', 'setItem', { id, field: 'presenter', value: 'Alder' });
      await get('agenda', 'setItem', { id, field: 'recommendation', value: 'That it be so.' });
    }
    return id;
  };
  const take = (
    to: Parameters<typeof takePaper>[1]['to'],
    name: string,
    pages: number,
    found: PdfFound = nothingFound,
  ) => {
    const path = join(temporaryFolder(), `${name}.pdf`);
    writeFileSync(path, `%PDF-1.7 ${name}`);
    const sha256 = hash('sha256', `%PDF-1.7 ${name}`, 'hex');
    const by = { session: session.session, author: 'The Clerk', language: 'en', reason: undefined } as const;
    return valueOf(takePaper(by, { to, path, sha256, pages, found })).paperId;
  };
  const attach = (itemId: string, name: string, pages: number, found: PdfFound = nothingFound) =>
    take({ of: 'item', id: itemId }, name, pages, found);
  const replace = (paperId: string, name: string, pages: number) =>
    take({ of: 'paper', id: paperId }, name, pages);
  const before = (edition: Audience = 'public') => get('issues', 'before', { meetingId, edition });
  const said = async (edition: Audience = 'public') =>
    (await before(edition)).findings.map(({ weight, sentence }) => `${weight}: ${inEnglish(sentence)}`);
  const publish = () =>
    get('notice', 'publish', { meetingId, kind: 'agenda', on: today, time: '09:00', by: '' });
  const summon = () =>
    get('notice', 'publish', { meetingId, kind: 'summons', on: today, time: '09:00', by: '' });
  return { ...session, bodyId, meetingId, today, addItem, attach, replace, before, said, publish, summon };
}

/** Of a board in the sample’s register, with one item. */
async function aMeetingOnProgress() {
  const session = await aSession();
  const { get } = session;
  const { itemId, meetingId } = await anItem(session, { title: 'Progress', purpose: 'note' });
  const findings = async () => (await get('issues', 'before', { meetingId, edition: 'public' })).findings;
  return { get, itemId, meetingId, findings };
}

describe('before the pack of a meeting is issued', () => {
  it('there is nothing to say of a meeting that lacks nothing, in either language', async () => {
    const { addItem, attach, before, publish, summon } = await aMeeting();
    attach(await addItem('Roof', { complete: true }), 'Survey', 12);
    await publish();
    await summon();
    const { findings, reading } = await before();
    expect(findings).toEqual([]);
    expect(inEnglish(reading[0] ?? '')).toBe('Attached papers: 12 pages, about 24 minutes’ reading.');
    expect(speak('cy', reading[0] ?? '')).toContain('12 tudalen, tua 24 munud');
  });

  it('items without paper, recommendation or presenter are named, and open on the agenda', async () => {
    const { addItem, before, said } = await aMeeting();
    const id = await addItem('Roof');
    const { findings } = await before();
    const own = findings.filter(({ opens }) => 'part' in opens && opens.part === 'agenda');
    expect(own.map(({ concern, opens }) => [concern, opens])).toEqual(
      ['no paper', 'no recommendation', 'no presenter'].map((concern) => [concern, { part: 'agenda', id }]),
    );
    expect(await said()).toContain('look: Item 1, Roof: a decision is asked for, and there is no paper.');
  });

  it('papers that are promised, overdue or drafts are said by item, with who still has to sign off', async () => {
    const session = await aMeeting();
    const { addItem, get, said, before } = session;
    const itemId = await addItem('Roof', { complete: true });
    const promise = (title: string, dueOn: string) =>
      get('papers', 'add', { form: 'to follow', itemId, title, author: '', dueOn });
    await promise('Costs', '2031-02-20');
    await promise('Colours', '');
    await promise('Survey', '2024-01-02');
    const { id } = await get('papers', 'add', { form: 'written', itemId, title: 'Report' });
    await writeWhatIsNeeded(session, id);
    const off = { paperId: id, who: '', remarks: '', on: '' } as const;
    await get('papers', 'signOff', { ...off, role: 'finance', state: 'asked' });
    await get('papers', 'signOff', { ...off, role: 'legal', state: 'refused' });
    const lines = await said();
    expect(lines[0]).toBe('stops: Report (item 1): sign-off was refused (Legal).');
    for (const line of [
      'Costs (item 1) is to follow, promised for 20 February 2031.',
      'Colours (item 1) is to follow; no day is promised.',
      'Survey (item 1) was promised for 2 January 2024 and isn’t there.',
      'Report (item 1) is still a draft: its author hasn’t said that it is ready.',
      'Report (item 1) isn’t signed off yet (Finance).',
    ])
      expect(lines).toContain(`look: ${line}`);
    const { findings } = await before();
    expect(findings.find(({ concern }) => concern === 'refused')?.opens).toEqual({ part: 'papers', id });
  });

  it('what an open item says of exempt business is named by its item, and stops nothing', async () => {
    const { addItem, get, before, said } = await aMeeting();
    const open = await addItem('Roof', { complete: true });
    const closed = await addItem('Land', { complete: true });
    await get('agenda', 'setItem', { id: closed, field: 'openness', value: 'exempt' });
    const title = 'Sale of the depot to Aldergate';
    await get('papers', 'add', { form: 'written', itemId: closed, title });
    const recommend = async (value: string) =>
      get('agenda', 'setItem', { id: open, field: 'recommendation', value });
    const openly = async (edition: Audience = 'public') =>
      (await before(edition)).findings.filter(({ concern }) => concern === 'said openly');
    // Both are recommended in the same words.
    expect(await openly()).toEqual([]);
    // Who presents both, and what the title of the exempt item says, is said anyhow.
    await recommend('That Alder see to the land, as it be so.');
    expect(await openly()).toEqual([]);
    await recommend(`That the roof be mended before the ${title.toLowerCase()}.`);
    const [found, ...others] = await openly();
    expect(others).toEqual([]);
    expect([found?.weight, found?.opens]).toEqual(['look', { part: 'agenda', id: open }]);
    expect((await said()).find((line) => line.includes('Aldergate'))).toMatch(
      /^look: Roof: the item says “Sale of the depot to Aldergate”, .*\(.*Sale of the depot to Aldergate.*\)/u,
    );
    expect(found === undefined ? '' : speak('cy', found.sentence)).toMatch(/^Mae Roof yn dweud “Sale/u);
    expect(await openly('full')).toEqual([]);
    // Where they are told of it by something else that is open, it is no news.
    await addItem(`The ${title}: what was said in public`);
    expect((await openly()).map(({ opens }) => opens)).toHaveLength(2);
    await get('agenda', 'setItem', { id: closed, field: 'title', value: title });
    expect(await openly()).toEqual([]);
  });

  it('what a PDF lacks is said with what to do; of a scan once', async () => {
    const { addItem, attach, said } = await aMeeting();
    const itemId = await addItem('Roof', { complete: true });
    const gap = (what: 'not tagged' | 'no language' | 'scan' | 'scripts') => ({ what, count: 1, pages: [] });
    attach(itemId, 'Survey', 2, { ...nothingFound, findings: [gap('no language'), gap('scripts')] });
    attach(itemId, 'Letter', 2, { ...nothingFound, findings: [gap('scan'), gap('not tagged')] });
    const lines = (await said()).filter((line) => /Survey|Letter/u.test(line));
    expect(lines).toEqual([
      expect.stringContaining('Survey (item 1): It doesn’t say what language it is in'),
      expect.stringContaining('Letter (item 1): This is a scan'),
    ]);
  });

  it('a file that isn’t in this copy stops the issue', async () => {
    const { addItem, attach, said, session } = await aMeeting();
    attach(await addItem('Roof', { complete: true }), 'Survey', 2);
    const file = new Database(session.live.path);
    file.prepare('DELETE FROM blob').run();
    file.close();
    expect((await said())[0]).toContain('stops: Survey (item 1): the file Survey.pdf isn’t in this copy');
  });

  it('notice that isn’t given is said with its last day, and so are minutes that aren’t adopted', async () => {
    const { get, bodyId, said, before } = await aMeeting();
    const day = '2024-02-06';
    const { id: earlier } = await get('meetings', 'add', { bodyId, day, kind: 'ordinary' });
    await get('meetings', 'set', { id: earlier, field: 'state', value: 'held' });
    const lines = await said();
    expect(lines.filter((line) => line.includes('not published yet'))).toHaveLength(2);
    expect(lines.at(-1)).toContain('aren’t drafted, so they can’t be adopted here');
    const minutes = (await before()).findings.find(({ concern }) => concern === 'minutes');
    expect(minutes?.opens).toEqual({ part: 'minutes', id: earlier });
  });

  it('the item that adopts the minutes lacks no paper, whatever it is called', async () => {
    const { get, bodyId, meetingId, addItem, said } = await aMeeting();
    const { id: earlier } = await get('meetings', 'add', { bodyId, day: '2024-02-06', kind: 'ordinary' });
    await get('meetings', 'set', { id: earlier, field: 'state', value: 'held' });
    const id = await addItem('Record of February', { complete: true });
    const adopts = async () =>
      (await get('agenda', 'show', { meetingId })).parts.flatMap(({ items }) =>
        items.map(({ adoptsMinutes }) => adoptsMinutes),
      );
    const lacksPaper = async () => (await said()).some((line) => line.includes('there is no paper'));
    expect([await adopts(), await lacksPaper()]).toEqual([[false], true]);
    await get('agenda', 'setItem', { id, field: 'adopts', value: 'minutes' });
    expect([await adopts(), await lacksPaper()]).toEqual([[true], false]);
    await get('agenda', 'setItem', { id, field: 'title', value: 'Minutes' });
    await get('agenda', 'setItem', { id, field: 'adopts', value: 'no minutes' });
    expect([await adopts(), await lacksPaper()]).toEqual([[false], true]);
  });

  it('a late item that was let in stops nothing, and its paper is to say why it is late', async () => {
    const { addItem, publish, summon, said, get } = await aMeeting();
    await addItem('Roof', { complete: true });
    await publish();
    await summon();
    const id = await addItem('Gutters', { complete: true, late: 'The Chair' });
    expect((await said()).filter((line) => line.startsWith('stops'))).toEqual([]);
    await get('papers', 'add', { form: 'section', itemId: id, title: 'Money', shows: { what: 'finance' } });
    expect((await said()).join(' ')).not.toContain('Money (item 2) is still a draft');
    expect(await said()).toContain(
      'look: Money (item 2) came after the agenda was published, and doesn’t say why it is late.',
    );
  });

  it('what is exempt without its paragraph stops the issue, and the public’s pack isn’t held to what it doesn’t show', async () => {
    const { addItem, get, said, attach } = await aMeeting();
    const id = await addItem('Lease', {});
    await get('agenda', 'setItem', { id, field: 'openness', value: 'exempt' });
    attach(id, 'Terms', 120, { ...nothingFound, findings: [{ what: 'not tagged', count: 1, pages: [] }] });
    const forPublic = await said('public');
    expect(forPublic[0]).toContain('stops: Item 1, Lease: ');
    expect(forPublic.join(' ')).not.toContain('Terms');
    expect(forPublic.join(' ')).not.toContain('recommendation');
    const forAll = await said('full');
    expect(forAll.join(' ')).toContain('Terms (item 1): It isn’t tagged');
    expect(forAll.at(-1)).toContain('120 pages, about 4 hours’ reading. The page budget is 100 pages.');
  });

  it('names the item that asks for most of the reading', async () => {
    const { addItem, attach, before } = await aMeeting();
    attach(await addItem('Roof'), 'Survey', 90);
    attach(await addItem('Gutters'), 'Quotes', 60);
    attach(await addItem('Doors'), 'Colours', 63);
    expect(inEnglish((await before()).reading[0] ?? '')).toBe(
      'Attached papers: 213 pages, about 7 hours’ reading; item 1 alone: 90 pages.',
    );
  });

  it('holds the reading to the page budget that the body has set itself, in all and by item', async () => {
    const { addItem, attach, before, get, bodyId, said } = await aMeeting();
    const roof = await addItem('Roof');
    attach(roof, 'Survey', 90);
    attach(await addItem('Gutters'), 'Quotes', 60);
    const budget = (rule: 'pack-pages' | 'item-pages', text: string) =>
      get('bodyRules', 'set', { bodyId, rule, text, reason: 'Agreed in May' });
    await budget('pack-pages', '150');
    await budget('item-pages', '90');
    const ofReading = async () => (await before()).findings.filter(({ concern }) => concern === 'reading');
    expect(await ofReading()).toEqual([]);
    await budget('pack-pages', '149');
    await budget('item-pages', '89');
    expect((await said()).slice(-2)).toEqual([
      'look: Attached papers: 150 pages, about 5 hours’ reading; item 1 alone: 90 pages. The page budget is 149 pages. Ask for a summary in place of the longest paper, or change the budget in the body’s panel.',
      'look: Item 1, Roof: its attached papers have 90 pages; the page budget of an item is 89 pages.',
    ]);
    expect((await ofReading()).map(({ opens }) => opens)).toEqual([
      { part: 'agenda', id: roof },
      { part: 'agenda', id: roof },
    ]);
  });

  it('says of a pack that was issued to these readers how many pages they were given, in one of its languages', async () => {
    const { addItem, attach, before, get, meetingId, today } = await aMeeting();
    const roof = await addItem('Roof');
    const paper = attach(roof, 'Survey', 3);
    const issue = (language: 'en' | 'cy+en', form: 'pack' | 'supplement', survey: number) => {
      const named = (section: string, count: number) => ({
        section,
        pages: Array.from({ length: count }, (_, at) => `${section} ${at}`),
      });
      const pageMap = [named('cover', 1), named(`item-${roof}`, 2), named(`paper-${paper}`, survey)];
      const second = language === 'en' ? [] : [named(`item-${roof}-en`, 9), named(`paper-${paper}-en`, 9)];
      const asked = { parts: [], comments: false, ofDraft: false };
      return get('issues', 'record', {
        title: 'Pack',
        asAt: today,
        batchName: 'of another register',
        asItStands: true,
        meetingId,
        edition: 'public',
        language,
        pages: 1,
        pdf: null,
        workbook: null,
        contents: { form, packId: null, position: 0, asked, pageMap: [...pageMap, ...second] },
      });
    };
    const said = async () => (await before()).reading.map(inEnglish);
    const ofPaper = 'Attached papers: 3 pages, about 6 minutes’ reading.';
    expect(await said()).toEqual([ofPaper]);
    await issue('en', 'pack', 40);
    expect((await said())[1]).toMatch(
      /^As issued to these readers on .*: 43 pages, about 86 minutes’ reading; item 1 alone: 42 pages\.$/u,
    );
    expect((await before('full')).reading.map(inEnglish)).toEqual([ofPaper]);
    await issue('en', 'supplement', 1);
    expect((await said())[1]).toContain(': 43 pages');
    await issue('cy+en', 'pack', 5);
    expect((await said())[1]).toMatch(
      /^As issued to these readers in two languages on .*, in the first of them: 8 pages, .* 7 pages\.$/u,
    );
  });

  it('letters that can’t be drawn are named', async () => {
    const { addItem, said } = await aMeeting();
    await addItem('Roof \u{10330}', { complete: true });
    expect((await said()).join(' ')).toContain('a pack prints [?] for');
  });

  it('what can’t be right in the register is listed where a paper or an item shows it, and not elsewhere', async () => {
    const { get, itemId, meetingId, findings } = await aMeetingOnProgress();
    const doubtful = async () =>
      (await findings())
        .filter(({ concern }) => concern === 'register')
        .map(({ sentence }) => inEnglish(sentence));
    expect(await doubtful()).toEqual([]);
    const { open } = await get('attention', 'list');
    const contradictions = open.filter(({ concern }) => concern === 'contradiction');
    expect(contradictions.length).toBeGreaterThan(0);
    const { objectives } = await get('agenda', 'show', { meetingId });
    for (const { id: to } of objectives) {
      // One after another, as a person would.
      // oxlint-disable-next-line no-await-in-loop
      await get('agenda', 'link', { itemId, kind: 'objective', to });
    }
    const ofObjectives = await doubtful();
    for (const { sentence } of contradictions) expect(ofObjectives).toContain(inEnglish(sentence));
    const paper = { form: 'section', itemId, title: 'All', shows: { what: 'attention' } } as const;
    await get('papers', 'add', paper);
    expect((await doubtful()).length).toBeGreaterThanOrEqual(ofObjectives.length);
  });

  it('a status set by hand for no reason is said where an item is about it, and opens what it is of', async () => {
    const { get, itemId, findings } = await aMeetingOnProgress();
    const activities = await get('activities', 'list');
    const { id } = activities.find(({ ref }) => ref === '3.6') ?? { id: '' };
    await get('agenda', 'link', { itemId, kind: 'activity', to: id });
    const unexplained = async () =>
      (await findings()).filter(({ sentence }) => inEnglish(sentence).includes('doesn’t say why'));
    expect(await unexplained()).toEqual([]);
    await get('activities', 'overrideStatus', { id, override: { status: 'on track', reason: '-' } });
    expect((await unexplained()).map(({ weight, opens }) => [weight, opens])).toEqual([
      ['look', { screen: 'activities', focus: id }],
    ]);
    await get('activities', 'overrideStatus', {
      id,
      override: { status: 'on track', reason: 'Lease signed' },
    });
    expect(await unexplained()).toEqual([]);
  });

  it('says that the meeting is gone', async () => {
    const { ask } = await aMeeting();
    expect(await ask('issues', 'before', { meetingId: 'none', edition: 'full' })).toMatchObject({
      ok: false,
    });
  });
});

describe('a pack of a meeting', () => {
  it('one of whose papers was replaced since it was made is out of date, and not issued unasked', async () => {
    const { addItem, attach, replace, get, ask, session, meetingId, today } = await aMeeting();
    const roof = attach(await addItem('Roof', { complete: true }), 'Survey', 12);
    const made = { asAt: today, madeOn: today, batchName: session.live.log.frontier() };
    const contents = {
      form: 'pack',
      packId: null,
      position: 0,
      asked: { parts: ['agenda', 'papers'], comments: false, ofDraft: false },
      pageMap: [],
    };
    const issue = { title: 'Pack', ...made, meetingId, edition: 'full', contents };
    const issued = async () => (await get('issues', 'list')).length;
    expect(await get('issues', 'since', made)).toEqual({ changes: 0, last: null });
    replace(roof, 'Survey corrected', 13);
    const { changes, last } = await get('issues', 'since', made);
    expect(changes).toBe(1);
    expect(last && inEnglish(last)).toContain('Survey corrected');
    expect(messageOf(await ask('issues', 'record', issue))).toMatch(/^out-of-date: .+changed once/u);
    expect(await issued()).toBe(0);
    await get('issues', 'record', { ...issue, asItStands: true });
    expect(await issued()).toBe(1);
    // What goes out as it stood is out of date still: the next one is made with the paper that replaced it.
    expect((await get('issues', 'list'))[0]?.since).toBe(1);
  });
});
