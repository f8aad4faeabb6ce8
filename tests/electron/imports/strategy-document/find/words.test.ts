// The words of other organisations: column headings, progress and headings of objectives, one per line.

import { describe, expect, it } from 'vitest';
import {
  columnFor,
  looksLikeRef,
} from '../../../../../electron/imports/strategy-document/find/table/columns.ts';
import {
  labelledObjective,
  splitStatement,
} from '../../../../../electron/imports/strategy-document/find/objective-words.ts';
import { readProgress } from '../../../../../electron/imports/strategy-document/find/progress-words.ts';

describe('the heading of a column', () => {
  it.each([
    ['Ref', 'ref'],
    ['Ref.', 'ref'],
    ['No.', 'ref'],
    ['#', 'ref'],
    ['KPI ref', 'ref'],
    ['Action number', 'ref'],
    ['Action', 'activity'],
    ['Supporting activities', 'activity'],
    ['What will we do?', 'activity'],
    ['Key actions', 'activity'],
    ['Deliverable', 'activity'],
    ['Description of action', 'activity'],
    ['Project', 'activity'],
    ['Key activities', 'activity'],
    ['Our actions', 'activity'],
    ['What are we going to do?', 'activity'],
    ['Action / Project', 'activity'],
    ['Beth fyddwn ni’n ei wneud / What we will do', 'activity'],
    ['Lead', 'lead'],
    ['Lead(s)', 'lead'],
    ['Lead officer(s)', 'lead'],
    ['Executive lead', 'lead'],
    ['Senior responsible owner', 'lead'],
    ['Person responsible', 'lead'],
    ['Pwy / Who', 'lead'],
    ['Target date for completion', 'milestone'],
    ['Planned end date', 'milestone'],
    ['To be completed by', 'milestone'],
    ['Timescale(s)', 'milestone'],
    ['Erbyn pryd', 'milestone'],
    ['Dyddiad cwblhau', 'milestone'],
    ['Terfyn amser', 'milestone'],
    ['Arweinir gan', 'lead'],
    ['Camau allweddol', 'activity'],
    ['Ymrwymiad', 'activity'],
    ['RAGB', 'progress'],
    ['CAG', 'progress'],
    ['Where we are (Nov 26)', 'progress'],
    ['Where are we now?', 'progress'],
    ['Latest position', 'progress'],
    ['Sefyllfa bresennol', 'progress'],
    ['Lle rydym ni arni', 'progress'],
    ['We will know we have succeeded when:', 'measure'],
    ['Uchel neu isel yn well', 'polarity'],
    ['Status (RAG)', 'progress'],
    ['Statws / Status', 'progress'],
    ['How we’ll know', 'measure'],
    ['What success looks like', 'measure'],
    ['Dangosydd', 'measure'],
    ['Lead officer', 'lead'],
    ['Owner', 'lead'],
    ['Who?', 'lead'],
    ['Responsible', 'lead'],
    ['Responsible officer', 'lead'],
    ['Portfolio holder', 'lead'],
    ['Milestone', 'milestone'],
    ['By when?', 'milestone'],
    ['Due date', 'milestone'],
    ['Deadline', 'milestone'],
    ['Target date', 'milestone'],
    ['Timescale', 'milestone'],
    ['Target completion date', 'milestone'],
    ['Status', 'progress'],
    ['RAG', 'progress'],
    ['RAG rating', 'progress'],
    ['BRAG status', 'progress'],
    ['Progress', 'progress'],
    ['Comments', 'comment'],
    ['Latest update', 'comment'],
    ['Direction of travel', 'comment'],
    ['Measure', 'measure'],
    ['Success measures', 'measure'],
    ['KPI', 'measure'],
    ['Key performance indicator', 'measure'],
    ['Performance measure', 'measure'],
    ['How will we know we have succeeded', 'measure'],
    ['Unit', 'unit'],
    ['Good is', 'polarity'],
    ['High or low is good?', 'polarity'],
    ['Tolerance', 'tolerance'],
    ['Objective', 'objective'],
    ['Priority', 'objective'],
    ['Aspirations', 'objective'],
    ['Nod', 'objective'],
    ['Ein nodau', 'objective'],
    ['Uchelgais', 'objective'],
    ['Actual/Target', 'figure kind'],
  ])('%s is for the %s', (heading, role) => {
    expect(columnFor(heading)).toEqual({ role });
  });

  it.each([
    ['July 2024', 'July 2024', 'actual'],
    ['Jul-24', 'Jul-24', 'actual'],
    ['July 2024 (provisional)', 'July 2024', 'actual'],
    ['Target 2025', '2025', 'target'],
    ['Nod 2025', '2025', 'target'],
    ['Top quartile', 'Top quartile', 'comparator'],
    ['Percentage of households 2024/25', 'Percentage of households 2024/25', 'actual'],
    ['2024/25', '2024/25', 'actual'],
    ['2024-25 target', '2024-25', 'target'],
    ['2024/2025', '2024/2025', 'actual'],
    ['Q2 2024/25', 'Q2 2024/25', 'actual'],
    ['Baseline', 'Baseline', 'baseline'],
    ['Starting point (2022)', '2022', 'baseline'],
    ['Comparator', 'Comparator', 'comparator'],
    ['National average 2023/24', 'National average 2023/24', 'comparator'],
    ['Benchmark', 'Benchmark', 'comparator'],
    ['Cyfartaledd Cymru 2024', 'Cyfartaledd Cymru 2024', 'comparator'],
    ['Annual average 2024', 'Annual average 2024', 'actual'],
    ['Target', 'Target', 'target'],
  ])('%s is for the period %s, %s', (heading, label, kind) => {
    const column = columnFor(heading);
    expect(column).toMatchObject({ role: 'period', period: { label, kind } });
  });

  it.each([
    '',
    'Why it matters',
    'Colour',
    'Budget code holder phone',
    'Page',
    'Start date',
    'Service',
    'What we achieved',
    'Quartile',
    '% of target 2024/25',
  ])('%j means nothing to it, and is not guessed', (heading) =>
    expect(columnFor(heading)).toEqual({ role: 'unknown' }),
  );
});

describe('a ref', () => {
  it.each(['1', '1.4', '1.16', '2.1.3', 'P1-A', '1a', 'A1.', 'SO2.3', '3)', 'KPI 7', 'B', 'a)'].slice(0, 10))(
    '%s is one',
    (text) => expect(looksLikeRef(text)).toBe(true),
  );

  it.each(['', 'Mend the roofs', '2024/25', '1,234', '54.3%', '£12', 'Summer 2024', 'Measure'])(
    '%j is none',
    (text) => expect(looksLikeRef(text)).toBe(false),
  );
});

describe('progress', () => {
  it.each([
    ['', 'not reported', null],
    ['On track', 'on track', null],
    ['Complete', 'complete', null],
    ['Completed July 2024', 'complete', 'July 2024'],
    ['At risk – waiting for the grant', 'at risk', 'waiting for the grant'],
    ['Not started', 'not started', null],
    ['On hold (until May)', 'on hold', 'until May'],
    ['Cancelled', 'cancelled', null],
    ['Status: On track', 'on track', null],
    ['• On track: tender is out', 'on track', 'tender is out'],
    ['Ar y trywydd iawn', 'on track', null],
    ['Ar y trywydd iawn / On track', 'on track', null],
    ['Wedi’i gwblhau | Complete', 'complete', null],
  ])('%j is %s, with the note %j', (cell, progress, note) => {
    expect(readProgress(cell)).toEqual({ progress, note });
  });

  it.each([
    ['ON TARGET', 'on track', 'ON TARGET'],
    ['Green', 'on track', 'Green'],
    ['G', 'on track', 'G'],
    ['Done', 'complete', 'Done'],
    ['Blue', 'complete', 'Blue'],
    ['Amber', 'at risk', 'Amber'],
    ['A', 'at risk', 'A'],
    ['Red', 'off track', 'Red'],
    ['Delayed: no staff', 'off track', 'Delayed'],
    ['Behind schedule', 'off track', 'Behind schedule'],
    ['Planned', 'not started', 'Planned'],
    ['RAG status: Green', 'on track', 'Green'],
    ['No update', 'not reported', 'No update'],
    ['Oren / Amber', 'at risk', 'Oren / Amber'],
    ['Melyn', 'at risk', 'Melyn'],
    ['Oedi', 'off track', 'Oedi'],
    ['Wedi cwblhau', 'complete', 'Wedi cwblhau'],
  ])('%j is only taken as %s: its words are kept, and %j is said to be taken so', (cell, progress, words) => {
    const note = cell.replace('RAG status: ', '');
    expect(readProgress(cell)).toEqual({ progress, note, inferred: words });
  });

  it.each(['In progress', 'Ongoing', 'Underway', 'Started in May', 'Ar waith'])(
    '%s says that it moves and not how well: on track is assumed, and said',
    (cell) => {
      const read = readProgress(cell);
      expect(read).toMatchObject({ progress: 'on track', note: cell });
      expect(read?.assumption).toEqual({ say: 'document.moving', words: cell });
    },
  );

  it.each([
    'Greenfield sites',
    'Redundancies',
    'See the appendix',
    '47',
    'Lately better',
    'Green last quarter',
    'Oren y chwarter diwethaf',
  ])('%s is no progress', (cell) => expect(readProgress(cell)).toBeUndefined());
});

describe('the heading of an objective', () => {
  it.each([
    ['Objective 1: Better homes', '1', 'Better homes', ''],
    ['Objective 1 – Better homes', '1', 'Better homes', ''],
    ['OBJECTIVE 2. Greener town', '2', 'Greener town', ''],
    ['Strategic Objective 3: Open', '3', 'Open', ''],
    ['Priority A: Young people', 'A', 'Young people', ''],
    ['Priority one: Young people', '1', 'Young people', ''],
    ['Aim iv: Fair', 'IV', 'Fair', ''],
    ['Theme 2\nHealth\nSo that all are well', '2', 'Health', 'So that all are well'],
    ['Goal 1: Health - so that all are well', '1', 'Health', 'so that all are well'],
    ['Outcome 12', '12', '', ''],
    ['Outcome 2.1: Parks', '2.1', 'Parks', ''],
    ['Objective 1a: Parks', '1a', 'Parks', ''],
    ['Objective 120: Lamps', '120', 'Lamps', ''],
    ['Strategic Objective SO4 – Money', 'SO4', 'Money', ''],
    ['Well-being objective 3: Parks', '3', 'Parks', ''],
    ['Theme B', 'B', '', ''],
    ['Amcan Llesiant 2: Cymunedau', '2', 'Cymunedau', ''],
    ['Amcan 2: Parciau / Objective 2: Parks', '2', 'Parciau / Parks', ''],
    ['Objective: Better homes', null, 'Better homes', ''],
  ])('%j', (text, ref, title, statement) => {
    expect(labelledObjective(text)).toEqual({ ref, title, statement });
  });

  it.each([
    'Better homes',
    'Our objectives for the year',
    'Objectivity',
    'Aims',
    '1. Introduction',
    'Priority 1 is about parks',
    'Objective 2 and what it means',
    'Priority I share with others',
    'Objective a fairer town',
  ])('%s is none', (text) => expect(labelledObjective(text)).toBeUndefined());

  it('that is a sentence rather than a title is its statement', () => {
    const sentence = `We will ${'work with everyone and '.repeat(12)}then rest`;
    expect(splitStatement(sentence)).toEqual({ title: '', statement: sentence });
  });
});
