// The last lines of `npm test` say what is so: what was skipped and for want of what, and no silence taken for a pass.

import { describe, expect, it } from 'vitest';
import { outcomeOf, slowest, type Report } from './report.ts';

function aReport(files: Readonly<Record<string, readonly string[]>>, status = 'passed'): Report {
  return {
    testResults: Object.entries(files).map(([path, tests], place) => ({
      name: `/home/somebody/minutebook/tests/${path}`,
      startTime: 1_000,
      endTime: 1_000 + (place + 1) * 1_500,
      status,
      assertionResults: tests.map((each, number) => ({ fullName: `test ${number}`, status: each })),
    })),
  };
}

const nothing = { browser: false, tools: [] };

describe('the outcome of a run', () => {
  it('counts what passed and what failed', () => {
    const report = aReport({ 'a.test.ts': ['passed', 'failed', 'passed'], 'b.test.ts': ['passed'] });
    expect(outcomeOf(report, nothing)).toEqual({ passed: 3, failed: 1, notRun: [] });
  });

  it('names what is missing where tests were skipped for it', () => {
    const report = aReport({
      'e2e/a.test.ts': ['skipped', 'skipped'],
      'packs/b.test.ts': ['passed', 'skipped'],
    });
    expect(outcomeOf(report, { browser: true, tools: ['qpdf', 'age'] })).toEqual({
      passed: 1,
      failed: 0,
      notRun: [
        '2 tests were skipped, because this machine has no browser.',
        '1 test was skipped, because this machine has no qpdf, no age.',
      ],
    });
  });

  it.each(['skipped', 'pending', 'todo'])(
    'takes a %s test that nothing explains for a failure, by name',
    (status) => {
      expect(outcomeOf(aReport({ 'sync/a.test.ts': ['passed', status] }), nothing)).toEqual({
        passed: 1,
        failed: 1,
        notRun: ['Did not run: a.test.ts, test 1'],
      });
    },
  );

  it('does not take a missing tool for the reason why a spec did not run', () => {
    const report = aReport({ 'e2e/a.test.ts': ['skipped'] });
    expect(outcomeOf(report, { browser: false, tools: ['qpdf'] })).toMatchObject({ passed: 0, failed: 1 });
  });

  it('takes a test that was under way when its process died for a failure, whatever is missing', () => {
    const report = aReport({ 'sync/a.test.ts': ['pending'] });
    expect(outcomeOf(report, { browser: true, tools: ['age'] })).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts a file that could not be loaded', () => {
    expect(outcomeOf(aReport({ 'a.test.ts': [] }, 'failed'), nothing)).toEqual({
      passed: 0,
      failed: 1,
      notRun: ['Ended before its tests had: a.test.ts'],
    });
  });

  it('lists the slowest files first', () => {
    const report = aReport({ 'a.test.ts': [], 'e2e/b.test.ts': [], 'c.test.ts': [] });
    expect(slowest(report, 2)).toEqual(['   4.5 s  c.test.ts', '   3.0 s  e2e/b.test.ts']);
  });
});
