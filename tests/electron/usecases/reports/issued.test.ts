// When a report counts as there, and what is kept of it when it goes out: its text as it stood, and its figures with where they were from.

import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../electron/packs/compose/documents/compose-document.ts';
import type { ReportText } from '../../../../shared/reports/model/report-text.ts';
import { inEnglish } from '../../../in-english.ts';
import { anEmptySession, aSession } from '../../session/a-session.ts';
import { aReport } from './a-report.ts';

describe('a report', () => {
  it('is to follow until something stands under each heading that it needs', async () => {
    const { get, paperId, paper, write, writeAllNeeded, section } = await aReport(anEmptySession());
    expect(await paper()).toMatchObject({ standing: 'to follow', written: { sections: [], issues: [] } });
    await get('reports', 'begin', { paperId });
    await write('Purpose', 'To mend the roof.');
    expect(await paper()).toMatchObject({ standing: 'to follow' });
    expect((await paper()).written?.sections.slice(0, 2)).toMatchObject([
      { title: 'Purpose', required: true, isWritten: true },
      { title: 'Recommendations', required: true, isWritten: false },
    ]);
    await writeAllNeeded();
    expect(await paper()).toMatchObject({ standing: 'draft' });
    const empty: ReportText = {
      type: 'doc',
      content: [{ type: 'bullet_list', content: [{ type: 'list_item', content: [{ type: 'paragraph' }] }] }],
    };
    await get('reports', 'write', { sectionId: (await section('Purpose')).id, text: empty });
    expect(await paper()).toMatchObject({ standing: 'to follow' });
  });

  it('is overdue after its day like any other promise', async () => {
    const { get, paperId, paper } = await aReport(anEmptySession());
    await get('papers', 'set', { id: paperId, field: 'dueOn', value: '2020-01-06' });
    expect(await paper()).toMatchObject({ standing: 'overdue' });
  });

  it('is there when somebody says that it is ready, but never with nothing to read', async () => {
    const { get, paperId, paper, write } = await aReport(anEmptySession());
    await get('papers', 'set', { id: paperId, field: 'state', value: 'ready' });
    expect(await paper()).toMatchObject({ standing: 'to follow' });
    await get('reports', 'begin', { paperId });
    await write('Consultation', 'Nobody was asked.');
    expect(await paper()).toMatchObject({ standing: 'ready' });
  });

  it('published half written is promised, and late once it comes', async () => {
    const { paper, publish, writeAllNeeded } = await aReport(anEmptySession());
    await publish();
    expect(await paper()).toMatchObject({ standing: 'to follow', written: { issues: [] } });
    await writeAllNeeded();
    expect(await paper()).toMatchObject({ standing: 'late' });
  });

  it('published is kept as it stood; changed after that it is replaced, until it is published again', async () => {
    const { get, session, paperId, paper, publish, write, writeAllNeeded } = await aReport(anEmptySession());
    await writeAllNeeded();
    await publish();
    expect((await paper()).standing).toBe('draft');
    expect((await paper()).written?.issues).toHaveLength(1);
    await publish();
    expect((await paper()).written?.issues).toHaveLength(1);
    await write('Purpose', 'To sell the hall.');
    expect((await paper()).standing).toBe('replaced');
    const [issue] = (await paper()).written?.issues ?? [];
    const printed = (issueId?: string) =>
      JSON.stringify(
        composeDocument(
          { index: session.index(), today: '2026-07-10', language: 'en' },
          { document: 'report', paperId, edition: 'public', ...(issueId === undefined ? {} : { issueId }) },
        ),
      );
    expect(printed()).toContain('To sell the hall.');
    expect(printed(issue?.id)).toContain('On Purpose.');
    expect(printed(issue?.id)).not.toContain('To sell the hall.');
    expect(printed(issue?.id)).toContain('As issued on');
    await publish();
    expect((await paper()).standing).toBe('draft');
    expect((await paper()).written?.issues).toHaveLength(2);
    await get('register', 'undo');
    expect((await paper()).standing).toBe('replaced');
  });

  it('goes by the agenda that was published last, also where several of one day don’t say when', async () => {
    const { get, meetingId, paper, write, writeAllNeeded } = await aReport(anEmptySession());
    const { today } = await get('register', 'header');
    await writeAllNeeded();
    for (const words of ['Once.', 'Twice.', 'Three times.', 'Four times.', 'Five times.', 'Six times.']) {
      // Each is written and published after the one before.
      // oxlint-disable-next-line no-await-in-loop
      await write('Purpose', words);
      // oxlint-disable-next-line no-await-in-loop
      await get('notice', 'publish', { meetingId, kind: 'agenda', on: today, time: '', by: '' });
      // oxlint-disable-next-line no-await-in-loop
      expect((await paper()).standing, words).toBe('draft');
    }
  });

  it('says of its figures what they said and where they were from then, though the register has lost them', async () => {
    const { get, session, paperId, section, show, publish, writeAllNeeded } = await aReport(await aSession());
    await writeAllNeeded();
    const [placed] = await get('reports', 'placeable', { words: '' });
    if (placed === undefined) throw new Error('the sample has figures');
    const { of, id: figureId, says, about, source } = placed;
    await get('reports', 'write', {
      sectionId: (await section('Background')).id,
      text: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'figure', attrs: { of, id: figureId } }] }],
      },
    });
    await publish();
    const [row] = (await get('figures', 'rows')).filter(({ measureId }) =>
      figureId.startsWith(`${measureId}/`),
    );
    const [, periodId = '', kind = 'actual'] = figureId.split('/');
    const cell = { useId: row?.useId ?? '', periodId, kind: kind === 'target' ? 'target' : 'actual' };
    await get('figures', 'set', { cells: [{ ...cell, text: '' }] });
    const then = { says, about, source };
    expect((await show()).figures).toMatchObject([then]);
    await publish();
    const document = composeDocument(
      { index: session.index(), today: '2026-07-10', language: 'en' },
      { document: 'report', paperId, edition: 'public' },
    );
    expect(JSON.stringify(document)).toContain('Where the figures come from');
    expect(JSON.stringify(document)).toContain(inEnglish(source ?? ''));
    await get('reports', 'reopen', { paperId });
    expect((await show()).figures).toMatchObject([{ says: null }]);
  });
});
