// What a test run has come to, from the report that vitest writes.

import { basename } from 'node:path';

/** As much of vitest's JSON report as is read. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    /** Milliseconds since 1970. */
    readonly startTime: number;
    readonly endTime: number;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

export interface Missing {
  readonly browser: boolean;
  readonly tools: readonly string[];
}

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** One sentence for each thing that is missing, and for each test that did not run although nothing it needs is. */
  readonly notRun: readonly string[];
}

function counted(number: number): string {
  return number === 1 ? '1 test was' : `${number} tests were`;
}

/** A test that did not run is a failure, unless this machine lacks what it needs. A file that could not be loaded is one too. */
export function outcomeOf({ testResults }: Report, { browser, tools }: Missing): Outcome {
  let passed = 0;
  let failed = 0;
  const skipped = { browser: 0, tools: 0 };
  const unexplained: string[] = [];
  for (const { name, status, assertionResults } of testResults) {
    const needs = /[\\/]e2e[\\/]/u.test(name) ? 'browser' : 'tools';
    const explained = needs === 'browser' ? browser : tools.length > 0;
    for (const test of assertionResults) {
      if (test.status === 'passed') passed += 1;
      else if (test.status === 'failed') failed += 1;
      else if (explained && test.status === 'skipped') skipped[needs] += 1;
      else unexplained.push(`Did not run: ${basename(name)}, ${test.fullName}`);
    }
    if (status === 'failed' && assertionResults.every((test) => test.status !== 'failed')) {
      unexplained.push(`Ended before its tests had: ${basename(name)}`);
    }
  }
  return {
    passed,
    failed: failed + unexplained.length,
    notRun: [
      ...(skipped.browser > 0
        ? [`${counted(skipped.browser)} skipped, because this machine has no browser.`]
        : []),
      ...(skipped.tools > 0
        ? [`${counted(skipped.tools)} skipped, because this machine has no ${tools.join(', no ')}.`]
        : []),
      ...unexplained,
    ],
  };
}

/** The files that took longest, "12.3 s  e2e/screens.test.ts", the slowest first. */
export function slowest({ testResults }: Report, count: number): string[] {
  return testResults
    .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1_000 }))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ name, seconds }) => {
      const path = name.replaceAll('\\', '/');
      return `${seconds.toFixed(1).padStart(6)} s  ${path.slice(path.lastIndexOf('/tests/') + '/tests/'.length)}`;
    });
}
