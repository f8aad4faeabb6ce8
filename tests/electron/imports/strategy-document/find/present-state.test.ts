// How things go, reported at several times, or as a share that is done.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { parseStrategy } from '../../../../../electron/imports/strategy-document/import-strategy.ts';
import { valueOf } from '../../../register/a-register.ts';
import { aDocx, type CellContent } from '../a-document.ts';

async function read(...rows: readonly (readonly CellContent[])[]) {
  return readOn(undefined, rows);
}

async function readOn(day: string | undefined, rows: readonly (readonly CellContent[])[]) {
  const clock = day === undefined ? undefined : { now: () => Date.parse(`${day}T12:00:00Z`) };
  const path = await aDocx([{ heading: 'Objective 1: Homes' }, { table: rows }]);
  const findings = valueOf(await parseStrategy(path, clock));
  const objective = findings.objectives[0];
  return {
    states: objective?.activities.map(({ progress, progressNote }) => [progress, progressNote]),
    stated: objective?.measures.map(({ statedStatus }) => statedStatus),
    figures: objective?.measures.flatMap(({ figures }) =>
      figures.map(({ period, kind, value }) => [kind, period.key, value.kind]),
    ),
    assumed: findings.assumptions.map(({ says }) => inEnglish(says)),
    listed: findings.notUnderstood.map(({ says }) => inEnglish(says)),
  };
}

describe('columns of states at several times', () => {
  it('tell the present state by the last that is filled in, and the earlier ones are listed', async () => {
    const { states, assumed, listed } = await read(
      ['Action', 'Lead', 'RAG Q1', 'RAG Q2', 'RAG Q3'],
      ['Build homes', 'Clerk', 'Green', 'Amber', ''],
      ['Mend roofs', 'Clerk', 'Green', 'Green', 'Red'],
      ['Paint doors', 'Clerk', '', '', ''],
    );
    expect(states).toEqual([
      ['at risk', 'Amber'],
      ['off track', 'Red'],
      ['not reported', null],
    ]);
    expect(assumed[0]).toBe(
      '“RAG Q1, RAG Q2, RAG Q3” are reports at several times: the last that is filled in is taken, and the earlier ones are listed.',
    );
    expect(listed).toEqual(['RAG Q2', 'RAG Q3', 'Green', 'Green', 'Green']);
  });

  it.each([
    [['Status Dec 2026', 'Status June 2026'], ['Red', 'Green'], 'off track'],
    [['Q1', 'Q2'], ['Green', 'Amber'], 'at risk'],
    [['Q1 RAG 2025/26', 'Q2 RAG 2025/26'], ['Green', 'Amber'], 'at risk'],
    [['Statws Ch1', 'Statws Ch2'], ['Gwyrdd', 'Coch'], 'off track'],
    [['RAG Q1', 'RAG Q2', 'Overall status'], ['Green', 'Red', 'At risk'], 'at risk'],
    [['RAG Q1', 'Overall status'], ['Green', 'At risk'], 'at risk'],
    [['Status at March 2025', 'Current status'], ['Red', 'On track'], 'on track'],
  ])('are put in the order of their times: %j', async (headings, cells, progress) => {
    const { states } = await read(['Action', 'Lead', ...headings], ['Build homes', 'Clerk', ...cells]);
    expect(states?.map(([state]) => state)).toEqual([progress]);
  });

  it('tell of nothing after the day of the last', async () => {
    const { states } = await readOn('2026-06-15', [
      ['Action', 'Lead', 'Status Dec 2025', 'Status March 2026'],
      ['Build homes', 'Clerk', 'On track', 'Complete May 2026'],
    ]);
    expect(states).toEqual([['not understood', 'Complete May 2026']]);
  });

  it('stand before a state of no time where they are sentences', async () => {
    const { states } = await read(
      ['Action', 'Lead', 'Progress to March 2025', 'Status'],
      ['Build homes', 'Clerk', 'On track: bricks came', 'Amber'],
      ['Mend roofs', 'Clerk', 'Slates were sought', 'Green'],
    );
    expect(states?.[0]).toEqual(['on track', 'bricks came']);
  });

  it('go with the remark of the same time', async () => {
    const { states } = await read(
      ['Action', 'Status Q1', 'Q1 update', 'Status Q2', 'Q2 update'],
      ['Build homes', 'Green', 'Began', 'Amber', 'Short of bricks'],
    );
    expect(states).toEqual([['at risk', 'Amber\nShort of bricks']]);
  });

  it('are read so of measures too', async () => {
    const { stated } = await read(
      ['Measure', '2024', 'Target 2026', 'RAG Q1', 'RAG Q2'],
      ['Homes built', '10', '20', 'Green', 'Red'],
    );
    expect(stated).toEqual(['Red']);
  });
});

describe('columns of states that tell of no report', () => {
  it('years still to come say what is planned, and are listed', async () => {
    const { states, listed } = await readOn('2026-01-15', [
      ['Action', 'Lead', '2025/26', '2026/27'],
      ['Build homes', 'Clerk', 'Started', 'Completed'],
    ]);
    expect(states).toEqual([['not reported', null]]);
    expect(listed).toEqual(['2025/26', '2026/27', 'Started', 'Completed']);
  });

  it('of a day still to come nothing is reported, and it is listed', async () => {
    const { states, assumed, listed } = await readOn('2026-01-15', [
      ['Action', 'Lead', 'Status Dec 2025', 'Status Dec 2027'],
      ['Build homes', 'Clerk', 'On track', 'Complete'],
    ]);
    expect(states).toEqual([['on track', null]]);
    expect(assumed).toEqual([]);
    expect(listed).toEqual(['Status Dec 2027', 'Complete']);
  });

  it('are targets, or figures that aren’t known yet', async () => {
    const { stated, figures } = await read(
      ['Measure', '2024', '2025', 'Target 2026', 'Target 2027'],
      ['Charter agreed', 'TBC', 'TBC', 'Planned', 'Completed'],
    );
    expect(stated).toEqual([null]);
    expect(figures).toEqual([
      ['actual', '2024', 'unknown'],
      ['actual', '2025', 'unknown'],
      ['target', '2026', 'not understood'],
      ['target', '2027', 'not understood'],
    ]);
  });
});

describe('a column of how much is done', () => {
  it('tells the state where all or nothing is done; a share between is kept and listed', async () => {
    const { states, listed } = await read(
      ['Action', 'Lead', '% complete'],
      ['Build homes', 'Clerk', '60%'],
      ['Mend roofs', 'Clerk', '100'],
      ['Paint doors', 'Clerk', '0%'],
    );
    expect(states).toEqual([
      ['not understood', '60%'],
      ['complete', '100%'],
      ['not started', '0%'],
    ]);
    expect(listed).toEqual(['60%']);
  });

  it('says more of the state beside it', async () => {
    const { states, listed } = await read(
      ['Action', 'Status', 'Progress (%)'],
      ['Build homes', 'On track', '60'],
    );
    expect(states).toEqual([['on track', '60%']]);
    expect(listed).toEqual([]);
  });
});
