// A chart as shapes: what is drawn, where it may be, and how it is put into words.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dashed, spokenScene, type Scene } from '../../../shared/charts/scene.ts';
import { marksIn } from '../../../shared/charts/marks.ts';
import { chartAlternative } from '../../../shared/charts/trend-in-words.ts';
import { trendChart } from '../../../shared/charts/trend-chart.ts';
import { say } from '../../../shared/language/say.ts';
import { speakerIn } from '../../../shared/language/speak.ts';
import { inEnglish } from '../../in-english.ts';
import { aUse, figuresFrom, type Columns } from '../register/a-snapshot.ts';
import { chart, entriesOf, labels, of, sceneOf, segments, trend, trendIn } from './a-trend.ts';
import { outside } from './hard-charts.ts';

describe('a trend chart', () => {
  it('labels its first and last value and its first and last period', () => {
    expect(labels(chart(['July 2021', '33'], ['July 2022', '34'], ['July 2023', '45']))).toEqual([
      '45',
      '33',
      'Jul 21',
      'Jul 23',
    ]);
  });

  it('draws a target as a dashed line with its word', () => {
    const scene = chart(['July 2023', '45'], ['July 2024', '47'], ['July 2026 Target', '60']);
    expect(labels(scene)).toContain('Target 60');
    expect(of(scene, 'line').filter(({ dashes }) => dashes === dashed)).toHaveLength(1);
  });

  it('says the word of its target in the reader’s language', () => {
    const scene = chart(['July 2023', '45'], ['July 2024', '47'], ['July 2026 Target', '60']);
    expect(of(scene, 'label').map(({ text }) => text)).toContainEqual(say('charts.target', { figure: '60' }));
    const welsh = spokenScene(speakerIn('cy'), scene).shapes;
    expect(welsh.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []))).toContain('Targed 60');
  });

  it('draws no length of time on the scale of another, and says what it was', () => {
    const drawn = trend([
      ['July 2022', '14 days'],
      ['July 2023', '2 weeks'],
      ['July 2024', '12 days'],
      ['July 2026 Target', '2 weeks'],
    ]);
    expect(drawn.drawn.map(({ value }) => value)).toEqual([14, 12]);
    expect(drawn.target).toBeUndefined();
    expect(inEnglish(chartAlternative('Waiting', drawn))).toContain('July 2023 2 weeks');
  });

  it('draws no length of time on the scale of another where the latest doesn’t say what it is in', () => {
    const drawn = trend([
      ['July 2021', '3 weeks'],
      ['July 2022', '14 days'],
      ['July 2023', '12 days'],
      ['July 2024', '11'],
    ]);
    expect(drawn.drawn.map(({ value }) => value)).toEqual([14, 12, 11]);
    const inPercent = trend([
      ['July 2022', '14 days'],
      ['July 2023', '40%'],
      ['July 2024', '50%'],
    ]);
    expect(inPercent.drawn.map(({ point }) => point.value.written)).toEqual(['40%', '50%']);
  });

  it('goes up when the figure does', () => {
    const [first, second] = of(chart(['July 2023', '10'], ['July 2024', '20']), 'dot');
    expect(second?.y).toBeLessThan(first?.y ?? 0);
    expect(second?.x).toBeGreaterThan(first?.x ?? 0);
  });

  it('draws a figure hollow when it is bounded, approximate or provisional', () => {
    const scene = chart(['July 2022', '400'], ['July 2023', 'Over 420'], ['July 2024 (provisional)', '430']);
    expect(of(scene, 'dot').map(({ hollow }) => hollow)).toEqual([false, true, true]);
    expect(labels(chart(['July 2022', '400'], ['July 2023', 'Over 420']))).toContain('Over 420');
  });

  it('leaves out unknowns, and draws nothing for a single figure', () => {
    expect(of(chart(['July 2022', '1'], ['July 2023', 'TBC'], ['July 2024', '3']), 'dot')).toHaveLength(2);
    expect(
      trendChart(
        trend([
          ['July 2023', '45'],
          ['July 2024', 'TBC'],
        ]),
      ),
    ).toBeUndefined();
    expect(
      trendChart(
        trend([
          ['July 2024', '45'],
          ['July 2025 Target', '50'],
        ]),
      ),
    ).toBeUndefined();
    expect(trendChart(trend([]))).toBeUndefined();
  });

  it('keeps the label of a target clear of the last value', () => {
    const scene = chart(['July 2023', '45'], ['July 2024', '47'], ['July 2026 Target', '47.2']);
    const [last, target] = ['47', 'Target 47.2'].map((text) =>
      of(scene, 'label').find((each) => inEnglish(each.text) === text),
    );
    expect(Math.abs((last?.y ?? 0) - (target?.y ?? 0))).toBeGreaterThanOrEqual(7);
  });

  it('stays inside its own frame whatever the figures', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String);
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 12 }), fc.option(amount), (actuals, target) => {
        const columns = actuals.map((text, index) => [`July ${2000 + index}`, text] as const);
        const scene = chart(...columns, ...(target === null ? [] : [['July 2026 Target', target] as const]));
        expect(outside(scene)).toEqual([]);
      }),
    );
  });
});

function zeroOf(scene: Scene): number {
  const [zero] = of(scene, 'line').filter(({ ink }) => ink === 'rule');
  return zero?.points[0]?.[1] ?? Number.NaN;
}

describe('the scale of a trend', () => {
  it('has its figures as far apart as their days', () => {
    const [a, b, c] = of(chart(['July 2010', '1'], ['July 2020', '2'], ['July 2021', '3']), 'dot');
    const [long, short] = [(b?.x ?? 0) - (a?.x ?? 0), (c?.x ?? 0) - (b?.x ?? 0)];
    expect(long / short).toBeCloseTo(3_653 / 365, 5);
  });

  it('begins at zero, which it names: two per cent less is drawn as two per cent less', () => {
    const scene = chart(['July 2023', '1000'], ['July 2024', '980']);
    const [first, last] = of(scene, 'dot').map(({ y }) => zeroOf(scene) - y);
    expect((last ?? 0) / (first ?? 0)).toBeCloseTo(0.98, 5);
    const named = of(scene, 'label').filter(({ scale }) => scale);
    expect(named.map(({ text }) => text)).toEqual(['0']);
    expect(Math.abs((named[0]?.y ?? 0) - zeroOf(scene))).toBeLessThan(3);
  });

  it('has zero between what is above it and what is below', () => {
    const scene = chart(['July 2022', '-400'], ['July 2023', '0'], ['July 2024', '200']);
    const [below, zero, above] = of(scene, 'dot').map(({ y }) => y - zeroOf(scene));
    expect(zero).toBe(0);
    expect((below ?? 0) / (above ?? 0)).toBeCloseTo(-2, 5);
  });

  it('draws what is over 100% above it, to scale', () => {
    const scene = chart(['July 2023', '50%'], ['July 2024', '150%'], ['July 2025 Target', '100%']);
    const [half, more] = of(scene, 'dot').map(({ y }) => zeroOf(scene) - y);
    expect((more ?? 0) / (half ?? 0)).toBeCloseTo(3, 5);
  });
});

describe('the line of a trend', () => {
  it('is broken where the table has a period and the measure no figure', () => {
    const beside = ['July 2021', 'July 2022', 'July 2023', 'July 2024'].map((each) => [each, '1'] as const);
    const with3 = (columns: Columns) => segments(sceneOf(trend(columns, { beside })));
    expect(
      with3([
        ['July 2021', '1'],
        ['July 2023', '2'],
        ['July 2024', '3'],
      ]),
    ).toEqual(['1–2']);
    expect(
      with3([
        ['July 2021', '1'],
        ['July 2022', '2'],
        ['July 2024', '3'],
      ]),
    ).toEqual(['0–1']);
    expect(
      with3([
        ['July 2021', '1'],
        ['July 2024', '3'],
      ]),
    ).toEqual([]);
  });

  it('is broken where a figure is not known yet', () => {
    expect(segments(chart(['July 2021', '1'], ['July 2022', 'TBC'], ['July 2023', '3']))).toEqual([]);
  });

  it('is broken where a figure comes long after the one before', () => {
    const july = (...years: number[]) =>
      segments(chart(...years.map((year) => [`July ${year}`, '5'] as const)));
    expect(july(2020, 2021, 2023, 2024)).toEqual(['0–1', '2–3']);
    expect(july(2018, 2020, 2022)).toEqual(['0–1', '1–2']);
    expect(
      segments(chart(['July 2010', '1'], ['July 2024', '2'], ['August 2024', '3'], ['September 2024', '4'])),
    ).toEqual(['1–2', '2–3']);
  });

  it('is whole where another measure has its figures by the year', () => {
    const drawn = trend(
      [
        ['July 2022', '1'],
        ['July 2023', '2'],
      ],
      {
        beside: [
          ['2021/22', '4'],
          ['2022/23', '5'],
        ],
      },
    );
    expect(segments(sceneOf(drawn))).toEqual(['0–1']);
  });

  it('goes past a baseline of a day when there were figures already', () => {
    const columns: Columns = [
      ['Baseline July 2023', '50'],
      ['July 2020', '10'],
      ['July 2021', '20'],
      ['July 2022', '30'],
      ['July 2023', '40'],
      ['July 2024', '45'],
    ];
    const scene = chart(...columns);
    const [baseline, first] = of(scene, 'dot');
    expect(baseline?.x).toBeGreaterThan(first?.x ?? 0);
    expect(segments(scene)).toEqual(['1–2', '2–3', '3–4', '4–5']);
    expect(labels(scene)).toEqual(['45', '10', 'Jul 20', 'Jul 24']);
    expect(inEnglish(chartAlternative('Members', trend(columns)))).toContain('July 2023 50 (baseline)');
    const goesPast = say('charts.mark.baseline');
    expect(marksIn([trend(columns)])).toEqual([goesPast]);
    expect(marksIn([trend(columns.slice(1))])).toEqual([]);
    expect(marksIn([trend([['Baseline 2019', '5'], ...columns.slice(1)])])).toEqual([]);
  });

  it('ends its line of time with a baseline that is later than all figures, which is never the latest of them', () => {
    const scene = chart(['Baseline July 2024', '50'], ['July 2020', '10'], ['July 2021', '20']);
    expect(segments(scene)).toEqual(['1–2']);
    expect(labels(scene)).toEqual(['20', '10', 'Jul 20', 'Jul 24']);
    const bold = of(scene, 'label').find((each) => each.bold === true);
    expect(Math.abs((bold?.x ?? 0) - (of(scene, 'dot')[2]?.x ?? 0))).toBeLessThan(15);
  });

  it('does not lead from a baseline without a day, which stands first', () => {
    const scene = chart(['July 2024', '50'], ['July 2025', '60'], ['Baseline', '40']);
    expect(segments(scene)).toEqual(['1–2']);
    expect(labels(scene)).toEqual(['60', '40', 'Baseline', 'Jul 25']);
  });

  it('says in words what is missing', () => {
    const drawn = trend(
      [
        ['July 2021', '1'],
        ['July 2023', 'TBC'],
        ['July 2024', '3'],
      ],
      {
        beside: [
          ['July 2021', '1'],
          ['July 2022', '1'],
        ],
      },
    );
    expect(inEnglish(chartAlternative('Visits', drawn))).toBe(
      'Line chart of Visits: July 2021 1, July 2022 no figure, July 2023 TBC, July 2024 3.',
    );
  });
});

describe('the target of a trend', () => {
  it('is the one that the reason of the status names', () => {
    const columns: Columns = [
      ['July 2023', '45'],
      ['July 2024', '47'],
      ['July 2025 Target', '50'],
      ['July 2030 Target', '90'],
    ];
    expect(labels(chart(...columns))).toContain('Target 50');
    expect(inEnglish(chartAlternative('x', trend(columns)))).toContain('Target 50 for July 2025');
  });

  it('is left out where the reason names none', () => {
    const columns: Columns = [
      ['July 2023', '45'],
      ['July 2024', '47'],
      ['July 2025 Target', '50'],
    ];
    expect(trend(columns, { measure: { polarity: 'not judged' } }).target).toBeUndefined();
    expect(
      trend([...columns.slice(0, 2), ['July 2025 Target', 'Improving trend'], ['July 2027 Target', '60']])
        .target,
    ).toBeUndefined();
  });
});

describe('the trend of a measure that two objectives use', () => {
  const from = (table: number) => ({ file: 'plan.docx', at: { table, row: 2, column: 2 } });

  it('is of the periods of the objective’s own table', () => {
    const { figures, periods } = figuresFrom([
      ...entriesOf('m', [
        ['July 2021', '33'],
        ['July 2022', '34'],
        ['July 2023', '45'],
      ]),
      ...entriesOf('n', [
        ['July 2022', '1'],
        ['July 2023', '1'],
      ]),
    ]);
    const measureUses = [aUse('1', 'm'), aUse('2', 'm'), aUse('2', 'n', 1)];
    const drawn = (objective: string) =>
      trendIn({ figures, periods, measureUses }, objective).drawn.map(({ value }) => value);
    expect(drawn('1')).toEqual([33, 34, 45]);
    expect(drawn('2')).toEqual([34, 45]);
  });

  it('never mixes what two tables state that contradict each other', () => {
    const { figures, periods } = figuresFrom(
      entriesOf('m', [
        ['July 2021', '50'],
        ['July 2022', '51'],
        ['July 2023', '10'],
        ['July 2024', '11'],
      ]),
    );
    const read = figures.map((row, index) => ({ ...row, provenance: from(index < 2 ? 8 : 5) }));
    const statements = read.slice(2).map((row, index) => ({
      id: row.id,
      figureId: row.id,
      measureUseId: 'o2/m',
      value: {
        kind: 'exact' as const,
        quantity: { unit: 'number' as const, amount: `${52 + index}` },
        written: `${52 + index}`,
      },
      settled: false,
      unstated: false,
      provenance: from(8),
    }));
    const given = { figures: read, periods, statements, measureUses: [aUse('1', 'm'), aUse('2', 'm')] };
    const drawn = (objective: string) => trendIn(given, objective).drawn.map(({ value }) => value);
    expect(drawn('1')).toEqual([10, 11]);
    expect(drawn('2')).toEqual([50, 51, 52, 53]);

    // A measure that objective 1 alone uses has the same periods.
    const besides = figuresFrom([
      ...entriesOf('n', [
        ['July 2021', '1'],
        ['July 2022', '1'],
        ['July 2023', '1'],
        ['July 2024', '1'],
      ]),
    ]).figures;
    const more = {
      ...given,
      figures: [...read, ...besides],
      measureUses: [...given.measureUses, aUse('1', 'n', 1)],
    };
    expect(trendIn(more, '1').drawn.map(({ value }) => value)).toEqual([10, 11]);
  });
});

describe('a chart in words', () => {
  it('says every figure, what is provisional, and the target', () => {
    const alternative = chartAlternative(
      'Full members',
      trend([
        ['July 2022', '45'],
        ['July 2024 (provisional)', 'Over 47'],
        ['July 2026 Target', '60'],
      ]),
    );
    expect(alternative.say).toBe('charts.trend-and-target');
    expect(inEnglish(alternative)).toBe(
      'Line chart of Full members: July 2022 45, July 2024 Over 47 (provisional). Target 60 for July 2026.',
    );
  });
});
