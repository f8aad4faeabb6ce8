// What a report says in its other language, as somebody writes it beside the text, and as documents print it: never before they say that it says
// the same, and never for a text that has changed since.

import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../electron/packs/compose/documents/compose-document.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import type { Language } from '../../../../shared/language/language.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { meeting } from '../../../../shared/meetings/model/meeting.ts';
import { beforeIssue, toIssueOf } from '../../../../shared/packs/rules/before-issue/before-issue.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { figuresIn } from '../../../../shared/reports/rules/in-text.ts';
import { written } from '../../../shared/reports/a-text.ts';
import { inEnglish } from '../../../in-english.ts';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession, aSession, type TestSession } from '../../session/a-session.ts';
import { aReport } from './a-report.ts';

const roof = written('The roof leaks.');
const to = written('Mae’r to’n gollwng.');

async function inWelsh(session: TestSession = anEmptySession()) {
  const report = await aReport(session);
  const { get, ask, paperId, write, section } = report;
  await get('reports', 'begin', { paperId });
  await write('Background', 'The roof leaks.');
  const { id: sectionId } = await section('Background');
  const of = { sectionId, language: 'cy' } as const;
  const shown = async () => {
    const { sections } = await get('reports', 'inLanguage', { paperId, language: 'cy' });
    const found = sections.find(({ id }) => id === sectionId);
    if (found === undefined) throw new Error('the section isn’t there');
    return found;
  };
  const writeWelsh = (text = to) => get('reports', 'writeInLanguage', { ...of, text });
  const sayTheSame = (original = roof, same = true) =>
    ask('reports', 'saysTheSame', { ...of, original, same });
  const printed = (language: Language, issueId?: string) => {
    const index = indexOf(snapshot(session.session.live));
    const wanted = { document: 'report', paperId, edition: 'full' } as const;
    return JSON.stringify(
      composeDocument(
        { index, today: '2031-02-01', language },
        issueId === undefined ? wanted : { ...wanted, issueId },
      ),
    );
  };
  const lineOf = async () => {
    const { lines } = await get('translations', 'list', {
      about: report.meetingId,
      showing: '',
      language: 'cy',
    });
    return lines.find(({ kind, thingId }) => kind === 'section_text' && thingId === sectionId);
  };
  return { ...report, sectionId, shown, writeWelsh, sayTheSame, printed, lineOf };
}

describe('a report in its other language', () => {
  it('is listed section by section, but for those that say nothing', async () => {
    const { get, paperId, shown, lineOf } = await inWelsh();
    const { sections } = await get('reports', 'inLanguage', { paperId, language: 'cy' });
    expect(sections.map(({ title }) => title)).toEqual(['Background']);
    expect(await shown()).toMatchObject({ state: 'missing', original: roof, titleState: 'missing' });
    expect(await lineOf()).toMatchObject({ state: 'missing', original: 'The roof leaks.', text: '' });
  });

  it('isn’t printed while it is being written, and is once it says the same, in its language only', async () => {
    const { shown, writeWelsh, sayTheSame, printed, lineOf } = await inWelsh();
    await writeWelsh();
    expect(await shown()).toMatchObject({ state: 'being written', text: to });
    expect(await lineOf()).toMatchObject({ state: 'being written', text: 'Mae’r to’n gollwng.' });
    expect(printed('cy')).toContain('The roof leaks.');
    await sayTheSame();
    expect(await shown()).toMatchObject({ state: 'given' });
    expect(printed('cy')).toContain('Mae’r to’n gollwng.');
    expect(printed('cy')).not.toContain('The roof leaks.');
    expect(printed('en')).toContain('The roof leaks.');
    expect(printed('en')).not.toContain('gollwng');
    await sayTheSame(roof, false);
    expect(await shown()).toMatchObject({ state: 'being written' });
    expect(printed('cy')).toContain('The roof leaks.');
  });

  it('isn’t printed for a text that has changed since, be it by a figure alone, until it says the same again', async () => {
    const { get, sectionId, write, shown, writeWelsh, sayTheSame, printed } = await inWelsh();
    await writeWelsh();
    await sayTheSame();
    await write('Background', 'The roof leaks badly.');
    expect(await shown()).toMatchObject({ state: 'changed since', text: to, givenFor: roof });
    expect(printed('cy')).toContain('The roof leaks badly.');
    const badly = written('Mae’r to’n gollwng yn ddrwg.');
    await writeWelsh(badly);
    expect(await shown()).toMatchObject({ state: 'changed since', text: badly });
    expect(printed('cy')).not.toContain('gollwng');
    await sayTheSame(written('The roof leaks badly.'));
    expect(printed('cy')).toContain('gollwng yn ddrwg');
    const placed = { type: 'figure', attrs: { of: 'figure', id: 'one' } } as const;
    const withFigure = (id: string) =>
      ({
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ ...placed, attrs: { of: 'figure', id } }] }],
      }) as const;
    await get('reports', 'write', { sectionId, text: withFigure('one') });
    await sayTheSame(withFigure('one'));
    expect(await shown()).toMatchObject({ state: 'given' });
    await get('reports', 'write', { sectionId, text: withFigure('another') });
    expect(await shown()).toMatchObject({ state: 'changed since' });
  });

  it('can be emptied, as one step that is undone by itself, and then is missing', async () => {
    const { get, shown, writeWelsh, sayTheSame } = await inWelsh();
    await writeWelsh();
    await sayTheSame();
    await writeWelsh(written());
    expect(await shown()).toMatchObject({ state: 'missing' });
    await get('register', 'undo', {});
    expect(await shown()).toMatchObject({ state: 'given', text: to });
    await get('register', 'undo', {});
    expect(await shown()).toMatchObject({ state: 'being written' });
  });

  it('keeps a table that says nothing yet', async () => {
    const { shown, writeWelsh } = await inWelsh();
    const attrs = { colspan: 1, rowspan: 1, colwidth: null } as const;
    const cell = { type: 'table_cell', attrs, content: [{ type: 'paragraph' }] } as const;
    const table = { type: 'table', content: [{ type: 'table_row', content: [cell, cell] }] } as const;
    const text = { type: 'doc', content: [table] } as const;
    await writeWelsh(text);
    expect(await shown()).toMatchObject({ state: 'missing', text });
  });

  it('is said to say the same only of the text that was read, and of what is there', async () => {
    const { ask, write, writeWelsh, sayTheSame } = await inWelsh();
    expect(messageOf(await sayTheSame())).toMatch(/^not-found: That text isn’t in the register/u);
    await writeWelsh();
    await write('Background', 'The roof leaks badly.');
    expect(messageOf(await sayTheSame())).toMatch(/^has-changed: The text of the section has been changed/u);
    const gone = { sectionId: 'none', language: 'cy', text: to } as const;
    expect(messageOf(await ask('reports', 'writeInLanguage', gone))).toMatch(/^not-found/u);
  });

  it('goes with its section, and is found by its words', async () => {
    const { get, sectionId, session, writeWelsh } = await inWelsh();
    await writeWelsh();
    const [hit, another] = await get('register', 'find', { words: 'gollwng' });
    expect(another).toBe(undefined);
    expect(hit === undefined ? '' : inEnglish(hit.detail)).toBe('Repair the hall, Welsh');
    await get('reports', 'removeSection', { id: sectionId });
    expect(session.index().snapshot.sectionTranslations).toEqual([]);
    await get('register', 'undo', {});
    expect(session.index().snapshot.sectionTranslations).toHaveLength(1);
  });

  it('went out as it was: what is written later is the next issue’s', async () => {
    const { get, paperId, session, writeWelsh, sayTheSame, printed } = await inWelsh();
    const issues = () => session.index().snapshot.reportIssues.map(({ id }) => id);
    await get('reports', 'issue', { paperId });
    const [english] = issues();
    await writeWelsh();
    await sayTheSame();
    expect(printed('cy', english)).toContain('The roof leaks.');
    await get('reports', 'issue', { paperId });
    const welsh = issues().find((id) => id !== english);
    await writeWelsh(written('Mae’r to’n iawn.'));
    expect(printed('cy', welsh)).toContain('Mae’r to’n gollwng.');
    expect(printed('en', welsh)).toContain('The roof leaks.');
    expect(printed('en', welsh)).not.toContain('gollwng');
  });

  it('keeps the figures that stand only in it when it goes out', async () => {
    const { get, paperId, session, writeWelsh, sayTheSame, printed } = await inWelsh(await aSession());
    const [placed] = await get('reports', 'placeable', { words: '' });
    if (placed === undefined) throw new Error('the sample has figures');
    const { of, id } = placed;
    const text = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'figure', attrs: { of, id } }] }],
    } as const;
    await writeWelsh(text);
    await sayTheSame();
    const { figures } = await get('reports', 'inLanguage', { paperId, language: 'cy' });
    expect(figures).toMatchObject(figuresIn(text));
    await get('reports', 'issue', { paperId });
    const [issue] = session.index().snapshot.reportIssues;
    expect(issue?.figures).toMatchObject([{ of, id }]);
    expect(printed('cy', issue?.id)).toContain(speak('cy', placed.about));
  });
});

describe('before a pack is issued', () => {
  it('what a report lacks in the other language is said: what is missing, unfinished, or for another text', async () => {
    const { meetingId, session, write, writeWelsh, sayTheSame } = await inWelsh();
    const found = () => {
      const index = session.index();
      const held = index.look(meeting, meetingId);
      if (held === undefined) throw new Error('the meeting isn’t there');
      const toIssue = toIssueOf(index, held, 'full', '2026-01-01');
      return beforeIssue(toIssue, { attention: [], isHere: () => true, saidOpenly: [] })
        .filter(({ concern }) => concern.startsWith('texts'))
        .map(({ sentence }) => inEnglish(sentence));
    };
    expect(found()).toEqual([]);
    await writeWelsh();
    expect(found()).toContain(
      'One text of a report isn’t finished in Welsh. A pack in Welsh prints it as it was written.',
    );
    await sayTheSame();
    expect(found().join(' ')).not.toContain('finished');
    await write('Background', 'The roof leaks badly.');
    expect(found()).toContain(
      'One text has changed since it was given in Welsh. A pack in Welsh prints it as it was written.',
    );
  });
});
