// What a trend chart expects after its last figure, and what its marks are said to stand for.

import { describe, expect, it } from 'vitest';
import { marksIn } from '../../../shared/charts/marks.ts';
import { dotted } from '../../../shared/charts/scene.ts';
import { chartAlternative } from '../../../shared/charts/trend-in-words.ts';
import { inEnglish } from '../../in-english.ts';
import type { Columns } from '../register/a-snapshot.ts';
import { chart, labels, of, sceneOf, segments, trend } from './a-trend.ts';

describe('a forecast', () => {
  const ahead = [
    ['July 2023', '45'],
    ['July 2024', '47'],
    ['July 2025 forecast', '52'],
    ['July 2026 forecast', '55'],
    ['July 2026 Target', '60'],
  ] as const;

  it('goes on from the last figure as a dotted line of hollow dots, its last one with its word', () => {
    const scene = chart(...ahead);
    const dots = of(scene, 'dot');
    expect(dots.map(({ hollow }) => hollow)).toEqual([false, false, true, true]);
    const [onwards] = of(scene, 'line').filter(({ dashes }) => dashes === dotted);
    expect(onwards?.points).toEqual(dots.slice(1).map(({ x, y }) => [x, y]));
    expect(labels(scene)).toEqual(['47', 'Forecast 55', 'Target 60', '45', 'Jul 23', 'Jul 26']);
    expect(segments(scene)).toContain('0–1');
  });

  it('is told in words, and is no figure that was reported', () => {
    expect(inEnglish(chartAlternative('Visits', trend(ahead)))).toBe(
      'Line chart of Visits: July 2023 45, July 2024 47, July 2025 52 (forecast), July 2026 55 (forecast). Target 60 for July 2026.',
    );
  });

  it('is left out once its period has its figure, and where it has no number', () => {
    const passed = trend([['July 2023 forecast', '50'], ...ahead.slice(0, 2), ['July 2025 forecast', 'TBC']]);
    expect(passed.forecast).toEqual([]);
    expect(labels(sceneOf(passed))).toEqual(['47', '45', 'Jul 23', 'Jul 24']);
  });
});

describe('the marks of charts', () => {
  const saidOf = (...columns: Columns) => marksIn([trend(columns)]).map(({ say: key }) => key);

  it('are explained where they are drawn, and only there', () => {
    expect(saidOf(['July 2023', '45'], ['July 2024', '47'])).toEqual([]);
    expect(saidOf(['July 2023', '45'], ['July 2024 (provisional)', '47'])).toEqual(['charts.mark.hollow']);
    expect(saidOf(['July 2023', 'About 45'], ['July 2024', '47'])).toEqual(['charts.mark.hollow']);
    expect(saidOf(['July 2023', 'Over 45'], ['July 2024', 'At most 47'])).toEqual([
      'charts.mark.hollow',
      'charts.mark.more',
      'charts.mark.less',
    ]);
    expect(saidOf(['July 2023', '45'], ['July 2024', '47'], ['July 2025 forecast', '50'])).toEqual([
      'charts.mark.forecast',
    ]);
  });
});
