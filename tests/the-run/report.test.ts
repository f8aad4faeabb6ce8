// The last lines of `npm test` tell the truth: what was skipped and for want of what, and silence is never taken for a pass.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Report } from './report.ts';
import { longest, longestFirst } from './longest-first.ts';
import { slowest } from './slowest-files.ts';
import { triedAgain } from './tried-again.ts';

function aReport(
  files: Readonly<Record<string, Readonly<Record<string, string>>>>,
  status = 'passed',
): Report {
  return {
    testResults: Object.entries(files).map(([path, tests]) => ({
      name: `/home/somebody/e2e/minutebook/tests/${path}`,
      status,
      assertionResults: Object.entries(tests).map(([fullName, each]) => ({ fullName, status: each })),
    })),
  };
}

const nothing = { browser: false, tools: [] };

describe('the outcome of a run', () => {
  it('counts what passed and what failed', () => {
    const report = aReport({
      'a.test.ts': { one: 'passed', two: 'failed', three: 'passed' },
      'b.test.ts': { one: 'passed' },
    });
    expect(outcomeOf(report, nothing)).toEqual({ passed: 3, failed: 1, notRun: [] });
  });

  it('names what is missing where tests were skipped for it', () => {
    const report = aReport({
      'e2e/a.test.ts': { one: 'skipped', two: 'skipped' },
      'renderer/ui/c.test.ts': { three: 'skipped' },
      'packs/b.test.ts': { 'the file, to qpdf, is sound': 'skipped', 'a page is full': 'passed' },
    });
    expect(outcomeOf(report, { browser: true, tools: ['age', 'qpdf'] })).toEqual({
      passed: 1,
      failed: 0,
      notRun: [
        '3 tests were skipped, because this machine has no browser.',
        '1 test was skipped, because this machine has no qpdf.',
      ],
    });
  });

  it.each(['skipped', 'pending', 'todo'])(
    'takes a %s test that nothing explains for a failure, by name',
    (status) => {
      expect(outcomeOf(aReport({ 'sync/a.test.ts': { 'a page is full': status } }), nothing)).toEqual({
        passed: 0,
        failed: 1,
        notRun: ['Did not run: a.test.ts, a page is full'],
      });
    },
  );

  it('doesn’t take one missing thing as the reason for another', () => {
    const report = aReport({
      'e2e/a.test.ts': { qpdf: 'skipped' },
      'b.test.ts': { 'a page (pdftotext)': 'skipped' },
    });
    expect(outcomeOf(report, { browser: false, tools: ['qpdf', 'age'] })).toMatchObject({
      passed: 0,
      failed: 2,
    });
  });

  it('counts a test that was running when its process died as a failure, whatever is missing', () => {
    const report = aReport({ 'sync/a.test.ts': { 'opens with age': 'pending' } });
    expect(outcomeOf(report, { browser: true, tools: ['age'] })).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts a file that could not be loaded', () => {
    expect(outcomeOf(aReport({ 'a.test.ts': {} }, 'failed'), nothing)).toEqual({
      passed: 0,
      failed: 1,
      notRun: ['Ended before its tests had: a.test.ts'],
    });
  });
});

it('the slowest files come first, with everything that each takes', () => {
  const took = (path: string, collectDuration: number, duration: number) => ({
    path,
    diagnostic: {
      environmentSetupDuration: 0,
      prepareDuration: 100,
      setupDuration: 0,
      collectDuration,
      duration,
    },
  });
  const files = [
    took('tests/a.test.ts', 0, 900),
    took('tests/e2e/b.test.ts', 4_400, 0),
    took('tests/c.test.ts', 0, 2_900),
  ];
  expect(slowest(files, 2)).toEqual(['   4.5 s  tests/e2e/b.test.ts', '   3.0 s  tests/c.test.ts']);
});

describe('the order of a run', () => {
  it('begins with the longest of each project, and leaves the others as they were', () => {
    const files = [
      'app tests/e2e/a.test.ts',
      'app tests/e2e/screens.test.ts',
      'app tests/e2e/whole-year/by-mouse.test.ts',
      'app tests/e2e/accessibility/b.test.ts',
      'parts tests/z.test.ts',
      'parts tests/a.test.ts',
      'parts tests/electron/jobs/endings.test.ts',
    ].map((each) => {
      const [project = '', path = ''] = each.split(' ');
      return { project, path };
    });
    expect(longestFirst(files, (each) => each).map(({ path }) => path)).toEqual([
      'tests/e2e/accessibility/b.test.ts',
      'tests/e2e/whole-year/by-mouse.test.ts',
      'tests/e2e/screens.test.ts',
      'tests/e2e/a.test.ts',
      'tests/electron/jobs/endings.test.ts',
      'tests/z.test.ts',
      'tests/a.test.ts',
    ]);
  });

  it('names what is there', () => {
    for (const path of longest) expect(existsSync(resolve(import.meta.dirname, '../..', path))).toBe(true);
  });
});

it('names what passed only when it was tried again, with what was wrong first', () => {
  const file = 'tests/e2e/a.test.ts';
  const errors = [{ message: 'The focus is nowhere\nat all' }, { message: 'and again' }];
  expect(
    triedAgain([
      { file, name: 'at once', isFlaky: false, errors: [] },
      { file, name: 'never', isFlaky: false, errors },
      { file, name: 'by Tab', isFlaky: true, errors },
    ]),
  ).toEqual(['Passed only when tried again: tests/e2e/a.test.ts > by Tab: The focus is nowhere']);
});
