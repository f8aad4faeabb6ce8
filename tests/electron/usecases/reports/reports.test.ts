// Reports that are written here: begun with the headings that were chosen, written section by section, with figures that stay live until it
// is issued.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { written } from '../../../shared/reports/a-text.ts';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession, aSession } from '../../session/a-session.ts';
import { aReport } from './a-report.ts';

describe('a report', () => {
  it('begins with the usual headings, and says which of them it needs', async () => {
    const { get, paperId, titles, section, show } = await aReport(anEmptySession());
    expect((await show()).sections).toEqual([]);
    await get('reports', 'begin', { paperId });
    expect((await titles()).slice(0, 3)).toEqual(['Purpose', 'Recommendations', 'Background']);
    expect(await section('Purpose')).toMatchObject({ required: true, isMissing: true });
    expect((await section('Purpose')).guidance).toContain('why this comes');
    expect(await section('Consultation')).toMatchObject({ required: false, isMissing: false });
    await get('reports', 'begin', { paperId });
    expect(await titles()).toHaveLength(12);
  });

  it('begins with the headings of its body, else with those of the organisation; what has begun keeps its own', async () => {
    const { get, paperId, bodyId, titles } = await aReport(anEmptySession());
    await get('reportHeadings', 'choose', { bodyId: null });
    expect((await get('reportHeadings', 'show', { bodyId: null })).isOwn).toBe(true);
    expect(await get('reportHeadings', 'show', { bodyId })).toMatchObject({ isOwn: false });
    const { id: why } = await get('reportHeadings', 'add', { bodyId, title: 'Why now' });
    const { id: cost } = await get('reportHeadings', 'add', { bodyId, title: 'What it costs' });
    await get('reportHeadings', 'set', { id: cost, field: 'required', value: true });
    await get('reportHeadings', 'set', { id: cost, field: 'guidance', value: 'By year' });
    await get('reportHeadings', 'arrange', { bodyId, ids: [cost, why] });
    await get('reports', 'begin', { paperId });
    expect(await titles()).toEqual(['What it costs', 'Why now']);
    await get('reportHeadings', 'set', { id: cost, field: 'title', value: 'The cost' });
    await get('reportHeadings', 'remove', { id: why });
    expect(await titles()).toEqual(['What it costs', 'Why now']);
    expect((await get('reportHeadings', 'show', { bodyId })).headings).toEqual([
      { id: cost, title: 'The cost', guidance: 'By year', required: true },
    ]);
  });

  it('is written, its sections added, moved, renamed and removed, each a step that is undone by itself', async () => {
    const { get, paperId, titles, section } = await aReport(anEmptySession());
    await get('reports', 'begin', { paperId });
    const purpose = await section('Purpose');
    await get('reports', 'write', { sectionId: purpose.id, text: written('To mend the roof.') });
    expect(await section('Purpose')).toMatchObject({ isMissing: false, text: written('To mend the roof.') });
    await get('reports', 'write', { sectionId: purpose.id, text: written('To mend the roof now.') });
    await get('register', 'undo');
    expect((await section('Purpose')).text).toEqual(written('To mend the roof.'));
    const { id } = await get('reports', 'addSection', { paperId, title: 'The roof' });
    await get('reports', 'setSection', { id, field: 'title', value: 'The roofs' });
    await get('reports', 'setSection', { id, field: 'required', value: true });
    await get('reports', 'arrange', { paperId, ids: [id, purpose.id] });
    expect((await titles())[0]).toBe('The roofs');
    await get('reports', 'removeSection', { id });
    expect((await titles())[0]).toBe('Purpose');
  });

  it('is found by the words of its text, notes and pictures, and by no word of how it is kept', async () => {
    const { get, paperId, section } = await aReport(anEmptySession());
    await get('reports', 'begin', { paperId });
    const { id } = await section('Background');
    await get('reports', 'write', { sectionId: id, text: written('The lantern leaks.') });
    const found = async (words: string) => (await get('register', 'find', { words })).length;
    expect(await found('lantern')).toBe(1);
    expect(await found('paragraph')).toBe(0);
  });

  it('that isn’t there, or its section, or its heading, is said to be gone', async () => {
    const { ask } = anEmptySession();
    const gone = { id: 'none', field: 'title', value: 'x' } as const;
    for (const answer of [
      await ask('reports', 'show', { paperId: 'none' }),
      await ask('reports', 'write', { sectionId: 'none', text: written() }),
      await ask('reports', 'setSection', gone),
      await ask('reportHeadings', 'set', gone),
      await ask('reports', 'picture', { id: 'none' }),
    ])
      expect(messageOf(answer)).toMatch(/^not-found: /u);
  });
});

describe('a figure placed in a report', () => {
  it('says what the register says, and where from, until the report is issued; then what it said', async () => {
    const session = await aReport(await aSession());
    const { get, paperId, section, show } = session;
    await get('reports', 'begin', { paperId });
    const [placed] = await get('reports', 'placeable', { words: '' });
    if (placed === undefined) throw new Error('the sample has figures');
    const { of, id: figureId } = placed;
    const { id } = await section('Background');
    const text = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'figure', attrs: { of, id: figureId } }] }],
    } as const;
    await get('reports', 'write', { sectionId: id, text });
    const shown = async () => (await show()).figures[0];
    expect(await shown()).toMatchObject({ says: placed.says, issuedOn: null });
    expect(inEnglish((await shown())?.source ?? '')).toMatch(/\.docx/u);
    await get('reports', 'issue', { paperId });
    const [row] = (await get('figures', 'rows')).filter(({ measureId }) =>
      figureId.startsWith(`${measureId}/`),
    );
    const [, periodId = '', kind = 'actual'] = figureId.split('/');
    await get('figures', 'set', {
      cells: [
        { useId: row?.useId ?? '', periodId, kind: kind === 'target' ? 'target' : 'actual', text: '12345' },
      ],
    });
    expect((await shown())?.says).toEqual(placed.says);
    expect((await show()).issuedOn).not.toBeNull();
    await get('reports', 'reopen', { paperId });
    expect((await shown())?.says).not.toEqual(placed.says);
    expect(
      await get('reports', 'figures', { paperId, placed: [{ of: 'figure', id: 'none' }] }),
    ).toMatchObject([{ says: null }]);
  });

  it('is found by words of its measure and its period', async () => {
    const { get } = await aSession();
    const [first] = await get('reports', 'placeable', { words: '' });
    const about = inEnglish(first?.about ?? '');
    const found = await get('reports', 'placeable', { words: about });
    expect(found.map(({ id }) => id)).toContain(first?.id);
    expect(await get('reports', 'placeable', { words: 'no such measure anywhere' })).toEqual([]);
  });
});
