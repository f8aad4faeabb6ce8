// The app’s one open register: made, opened, copied, closed; documents imported and packs made in the background.

import { copyFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openForReading } from '../../../electron/register/open.ts';
import { messageOf, valueOf } from '../register/a-register.ts';
import { inEnglish } from '../../in-english.ts';
import { sampleDocument } from '../../sample-document.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { anApp } from './an-app.ts';

describe('a register', () => {
  it('is made where the person says, with its strategy, and is recent from then on', async () => {
    const { folder, chosen, get } = anApp();
    chosen.push(join(folder, 'Ours'));
    const state = await get('app', 'create', { title: 'Our strategy', organisation: 'Our council' });
    expect(state.register?.name).toBe('Ours');
    expect(existsSync(join(folder, 'Ours.minutebook'))).toBe(true);
    expect((await get('register', 'header')).title).toBe('Our strategy');
    expect(state.recent.map(({ name }) => name)).toEqual(['Ours']);
  });

  it('is not made when the person cancels', async () => {
    const { chosen, get } = anApp();
    chosen.push(null);
    expect((await get('app', 'create', { title: 'Our strategy' })).register).toBeNull();
  });

  it('stays open when another can’t be opened', async () => {
    const { folder, chosen, get, ask } = anApp();
    await get('app', 'openSample');
    const other = join(folder, 'other.minutebook');
    writeFileSync(other, 'no register');
    chosen.push(other);
    expect(messageOf(await ask('app', 'open'))).toMatch(/^not-a-register: .*other\.minutebook/u);
    expect((await get('app', 'state')).register?.name).toBe('Sample strategy');
    expect((await get('strategy', 'strategy')).objectives).toHaveLength(3);
  });

  it('that is open in another Minutebook is refused by name', async () => {
    const [first, second] = [anApp(), anApp()];
    const path = join(first.folder, 'shared.minutebook');
    first.chosen.push(path);
    await first.get('app', 'create', { title: 'Shared' });
    second.chosen.push(path);
    expect(messageOf(await second.ask('app', 'open'))).toMatch(/shared\.minutebook/u);
  });

  it('is one whole file again once it is closed', async () => {
    const { folder, chosen, get } = anApp();
    const path = join(folder, 'ours.minutebook');
    chosen.push(path);
    await get('app', 'create', { title: 'Ours' });
    await get('people', 'add', { kind: 'person', name: 'An Officer' });
    await get('app', 'close');
    expect(existsSync(`${path}-wal`)).toBe(false);
    const copy = join(temporaryFolder(), 'copy.minutebook');
    copyFileSync(path, copy);
    valueOf(openForReading(copy)).close();
  });

  it('is copied as it is at that moment, and stays open', async () => {
    const { folder, chosen, get } = anApp();
    await get('app', 'openSample');
    chosen.push(join(folder, 'A copy'));
    expect(await get('app', 'saveCopy')).toEqual({ saved: 'A copy.minutebook' });
    const copy = valueOf(openForReading(join(folder, 'A copy.minutebook')));
    expect(copy.log.latestBatches(1)).toHaveLength(1);
    copy.close();
    expect((await get('app', 'state')).register?.name).toBe('Sample strategy');
  });

  it('can’t be copied over itself', async () => {
    const { folder, chosen, get, ask } = anApp();
    await get('app', 'openSample');
    chosen.push(join(folder, 'data', 'Sample strategy.minutebook'));
    expect(messageOf(await ask('app', 'saveCopy'))).toMatch(
      /^itself: A copy can’t be saved over the register itself/u,
    );
  });
});

describe('every call', () => {
  it('of a register is refused while none is open', async () => {
    expect(messageOf(await anApp().ask('strategy', 'strategy'))).toBe(
      'no-register: No register is open. Open one, or create one, first.',
    );
  });

  it.each([
    ['no call at all', undefined],
    ['a string', 'app.state'],
    ['an area that is not there', ['files', 'read', {}]],
    ['a name that is not there', ['app', 'run', {}]],
    ['a name of every object', ['app', 'constructor', {}]],
    ['an area of every object', ['__proto__', 'toString', {}]],
  ])('that is none is refused: %s', async (_what, request) => {
    const result = await anApp().boundary(request);
    expect(result).toMatchObject({ ok: false, error: { code: 'no-such-call' } });
  });

  it.each([
    ['app', 'setPreferences', { theme: 'purple' }, 'theme'],
    ['app', 'setPreferences', { colour: 'red' }, ''],
    ['app', 'openRecent', {}, 'id'],
    ['app', 'openFile', { token: '', path: '/etc/passwd' }, 'token'],
  ] as const)('with bad input names the field: %s.%s', async (area, name, input, field) => {
    const result = await anApp().boundary([area, name, input]);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input', whereabouts: { field } } });
  });

  it('never opens a file the app has not made or been given', async () => {
    const { ask, opened } = anApp();
    expect(messageOf(await ask('app', 'openFile', { token: '/etc/passwd' }))).toMatch(/^not-found/u);
    expect(opened).toEqual([]);
  });
});

describe('what is written', () => {
  it('is announced to every window', async () => {
    const { told, get } = anApp();
    await get('app', 'openSample');
    told.length = 0;
    await get('people', 'add', { kind: 'person', name: 'An Officer' });
    expect(told).toMatchObject([{ event: 'changed', about: { entities: ['person'] } }]);
  });

  it('is signed by the person named in the preferences', async () => {
    const { get } = anApp();
    await get('app', 'openSample');
    await get('app', 'setPreferences', { author: 'The Clerk' });
    await get('people', 'add', { kind: 'person', name: 'An Officer' });
    expect((await get('history', 'page')).batches[0]?.actor).toBe('The Clerk');
  });
});

describe('a preference', () => {
  it('that is set leaves the others as they are', async () => {
    const { ask } = anApp();
    await ask('app', 'setPreferences', { language: 'cy', computer: 'Hall' });
    const state = valueOf(await ask('app', 'setPreferences', { theme: 'dark' }));
    expect(state.preferences).toMatchObject({ language: 'cy', computer: 'Hall', theme: 'dark' });
  });
});

describe('a strategy document', () => {
  async function anImport() {
    const made = anApp();
    made.chosen.push(join(made.folder, 'ours.minutebook'), sampleDocument);
    await made.get('app', 'create', { title: 'Ours' });
    const preview = await made.get('import', 'choose', { job: 'document' });
    if (preview === null) throw new Error('a document was chosen');
    return { ...made, preview };
  }

  it('is shown before anything is written', async () => {
    const { preview, get } = await anImport();
    expect(preview.changes).toBeGreaterThan(150);
    expect(
      preview.items.some(({ kind, name }) => kind === 'new' && /objective 1/iu.test(inEnglish(name))),
    ).toBe(true);
    expect((await get('strategy', 'strategy')).objectives).toEqual([]);
  });

  it('is written as one step when the person says so, and once', async () => {
    const { preview, get, ask } = await anImport();
    const { act } = await get('import', 'commit', { job: preview.job });
    expect((await get('strategy', 'strategy')).objectives).toHaveLength(3);
    expect((await get('register', 'header')).undo).toEqual(act);
    expect(messageOf(await ask('import', 'commit', { job: preview.job }))).toMatch(/^not-found/u);
  });

  it('is not written over what has changed since it was compared', async () => {
    const { preview, get, ask } = await anImport();
    await get('people', 'add', { kind: 'person', name: 'An Officer' });
    expect(messageOf(await ask('import', 'commit', { job: preview.job }))).toMatch(
      /^out-of-date: .*Nothing was written/u,
    );
    const again = await get('import', 'again', { job: preview.job });
    await get('import', 'commit', { job: again.job });
    expect((await get('strategy', 'strategy')).objectives).toHaveLength(3);
  });

  it('stops being read when the person cancels, and nothing is written', async () => {
    const { chosen, get, ask } = anApp();
    await get('app', 'openSample');
    const before = (await get('register', 'header')).batch;
    chosen.push(sampleDocument);
    const reading = ask('import', 'choose', { job: 'cancelled' });
    await setImmediate(); // it has begun by now, and no thread is as quick as that
    await get('import', 'discard', { job: 'cancelled' });
    expect(messageOf(await reading)).toBe('cancelled: Cancelled. Nothing was written.');
    expect((await get('register', 'header')).batch).toBe(before);
  });

  it('that isn’t one is refused by name, and the register is as it was', async () => {
    const { folder, chosen, get, ask } = anApp();
    await get('app', 'openSample');
    const bad = join(folder, 'notes.docx');
    writeFileSync(bad, 'not a Word document');
    chosen.push(bad);
    expect(messageOf(await ask('import', 'choose', { job: 'notes' }))).toMatch(/notes\.docx/u);
  });
});

describe('a pack', () => {
  const options = { asAt: '2024-07-12' };

  it('is made in the background, reports its progress, and is saved where the person says', async () => {
    const { folder, told, chosen, get, app } = anApp();
    await get('app', 'openSample');
    const made = await get('packs', 'make', { job: 'one', options });
    expect(made.pages).toBeGreaterThan(5);
    expect(told.some(({ event }) => event === 'progress')).toBe(true);
    expect(
      readFileSync(app.tokens.pathOf(made.pdf) ?? '')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    chosen.push(join(folder, 'July pack.pdf'));
    expect(await get('packs', 'save', { token: made.pdf })).toMatchObject({ name: 'July pack.pdf' });
    expect(existsSync(join(folder, 'July pack.pdf'))).toBe(true);
  });

  it('is issued with its files, which stay as they were whatever the register says later', async () => {
    const { folder, opened, app, get, ask } = anApp();
    await get('app', 'openSample');
    const { asAt, ...view } = await get('packs', 'make', { job: 'one', options });
    const { title, madeOn, batchName, language, pages, pdf, xlsx } = view;
    const issue = { title, asAt, madeOn, batchName, language, pages, pdf, xlsx };
    const bytes = readFileSync(app.tokens.pathOf(pdf) ?? '');
    expect(messageOf(await ask('packs', 'issue', { ...issue, pdf: 'no such token' }))).toMatch(/^not-found/u);
    await get('packs', 'issue', issue);
    await get('people', 'add', { kind: 'person', name: 'A New Officer' });
    await get('packs', 'issue', { ...issue, asItStands: true });
    const [second, first] = await get('issues', 'list');
    expect(first).toMatchObject({ title, version: 1, edition: 'board', pages, since: null });
    expect(second).toMatchObject({ version: 2, kept: ['pdf', 'workbook'], since: 1 });
    rmSync(app.tokens.pathOf(pdf) ?? '');
    for (const file of ['pdf', 'workbook']) await get('packs', 'openIssued', { id: first?.id, file });
    const [openedPdf = '', openedWorkbook = ''] = opened;
    expect(readFileSync(openedPdf).equals(bytes)).toBe(true);
    expect(basename(openedWorkbook)).toMatch(/\.xlsx$/u);
    expect(dirname(openedPdf)).not.toBe(folder);
    const { path } = await get('packs', 'issuedPdf', { id: first?.id });
    const token = /^\/made\/(?<token>[\w-]+)\.pdf$/u.exec(path)?.groups?.['token'] ?? '';
    expect(readFileSync(app.tokens.pathOf(token) ?? '').equals(bytes)).toBe(true);
    expect(messageOf(await ask('packs', 'issuedPdf', { id: 'nowhere' }))).toMatch(/^not-found/u);
    expect(messageOf(await ask('packs', 'openIssued', { id: 'nowhere', file: 'pdf' }))).toMatch(
      /^not-found/u,
    );
  });

  it('that is out of date is not issued unasked, and its files aren’t kept', async () => {
    const { app, get, ask } = anApp();
    await get('app', 'openSample');
    const { asAt, title, madeOn, batchName, pdf, xlsx } = await get('packs', 'make', {
      job: 'one',
      options: { asAt: (await get('register', 'header')).today },
    });
    await get('people', 'add', { kind: 'person', name: 'A New Officer' });
    const before = app.session()?.path ?? '';
    const size = statSync(before).size;
    const issue = { title, asAt, madeOn, batchName, pdf, xlsx };
    expect(messageOf(await ask('packs', 'issue', issue))).toMatch(/^out-of-date/u);
    expect(await get('issues', 'list')).toEqual([]);
    expect(statSync(before).size).toBe(size);
  });

  it('holds only what is wanted', async () => {
    const { get } = anApp();
    await get('app', 'openSample');
    const { objectives } = await get('strategy', 'strategy');
    const whole = await get('packs', 'make', { job: 'whole', options });
    const part = await get('packs', 'make', {
      job: 'part',
      options: { ...options, activities: false, charts: false, objectives: [objectives[2]?.id] },
    });
    expect(part.pages).toBeLessThan(whole.pages);
    expect(part.sheets).toBeLessThan(whole.sheets);
  });

  it('can be cancelled, and the register is as it was', async () => {
    const { get, ask } = anApp();
    await get('app', 'openSample');
    const before = (await get('register', 'header')).batch;
    const making = ask('packs', 'make', { job: 'cancelled', options });
    await setImmediate(); // it has begun by now, and no thread is as quick as that
    await get('packs', 'cancel', { job: 'cancelled' });
    expect(messageOf(await making)).toBe('cancelled: Cancelled. Nothing was written.');
    expect((await get('register', 'header')).batch).toBe(before);
  });

  it('of one lead is a sheet with what they answer for', async () => {
    const { get } = anApp();
    await get('app', 'openSample');
    const { period, leads } = await get('updates', 'due', {});
    const lead = leads.find(({ name }) => name === 'Network Manager');
    const made = await get('packs', 'makeLeadSheet', {
      job: 'lead',
      leadId: lead?.leadId,
      periodId: period?.id,
    });
    expect(made.title).toMatch(/^Network Manager: updates for/u);
  });

  it('of a meeting is its agenda', async () => {
    const { get, ask, app } = anApp();
    await get('app', 'openSample');
    const body = await get('bodies', 'add', { name: 'Board', kind: 'charity', nation: 'scotland' });
    const { id } = await get('meetings', 'add', { bodyId: body.id, day: '2031-03-04', kind: 'ordinary' });
    const asked = (meetingId: string) =>
      ({
        job: 'agenda',
        language: 'en',
        wanted: { document: 'agenda', edition: 'public', meetingId },
      }) as const;
    const made = await get('packs', 'makeDocument', asked(id));
    expect(made).toMatchObject({ title: 'Agenda: Board, 4 March 2031', pages: 1 });
    expect(app.tokens.pathOf(made.docx ?? '')).toMatch(/agenda\.docx$/u);
    const searched = { job: 'k', edition: 'public', meetingId: id } as const;
    expect(await get('packs', 'searchEdition', searched)).toMatchObject({ findings: [], isSearched: true });
    expect(messageOf(await ask('packs', 'makeDocument', asked('gone')))).toMatch(
      /^not-found: The meeting isn’t in the register any more/u,
    );
  });

  it('is issued in both languages, and compared with the version before', async () => {
    const { get, ask } = anApp();
    await get('app', 'openSample');
    const body = await get('bodies', 'add', { name: 'Board', kind: 'charity', nation: 'scotland' });
    const { id: meetingId } = await get('meetings', 'add', {
      bodyId: body.id,
      day: '2031-03-04',
      kind: 'ordinary',
    });
    const issue = async (title: string) => {
      const item = { meetingId, sectionId: null, title, purpose: 'decide', late: null } as const;
      const { id } = await get('agenda', 'addItem', item);
      const parts = ['agenda', 'papers'] as const;
      const how = { parts: [...parts], comments: false, ofDraft: false };
      const wanted = { document: 'meeting-pack', meetingId, edition: 'public', ...how } as const;
      const made = await get('packs', 'makeDocument', { job: 'pack', language: 'cy+en', wanted });
      expect(made.language).toBe('cy+en');
      const { title: called, asAt, madeOn, batchName, language, pages, pdf, xlsx, issueFor } = made;
      const files = { title: called, asAt, madeOn, batchName, language, pages, pdf, xlsx };
      await get('packs', 'issue', { ...files, ...issueFor });
      return id;
    };
    await issue('Budget');
    const lease = await issue('Lease');
    const [after, before] = await get('issues', 'list');
    expect([after?.version, before?.version, after?.language]).toEqual([2, 1, 'cy+en']);
    const two = { job: 'compare', before: before?.id ?? '', after: after?.id ?? '' };
    const { changes, sections } = await get('packs', 'compareIssued', two);
    expect(changes).toEqual([
      { id: `item-${lease}`, what: 'new', item: 'Eitem 2', name: 'Lease', before: '', after: 'yn yr agenda' },
    ]);
    expect(sections.map(({ language, id }) => [language, id])).toEqual([
      ['cy', 'agenda'],
      ['en', 'agenda'],
    ]);
    const gone = await ask('packs', 'compareIssued', { ...two, before: 'gone' });
    expect(messageOf(gone)).toMatch(/^not-found/u);
  });
});
