// The outcome of a test run, from the report that vitest writes.

import { basename } from 'node:path';

/** As much of vitest's JSON report as is read. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
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
  /** One sentence for each missing thing, and for each test that didn't run although nothing it needs is missing. */
  readonly notRun: readonly string[];
}

function counted(number: number): string {
  return number === 1 ? '1 test was' : `${number} tests were`;
}

/** What a skipped test needs and this machine lacks. A test that needs a tool has the tool's name in its title. */
function lackedBy(file: string, title: string, { browser, tools }: Missing): string | undefined {
  if (/[\\/]tests[\\/](?:e2e|renderer)[\\/]/u.test(file)) return browser ? 'browser' : undefined;
  return tools.find((tool) => new RegExp(`\\b${tool}\\b`, 'u').test(title));
}

/** A test that didn't run is a failure, unless this machine lacks what it needs. So is a file that couldn't be loaded. */
export function outcomeOf({ testResults }: Report, missing: Missing): Outcome {
  let passed = 0;
  let failed = 0;
  const skipped = new Map<string, number>();
  const unexplained: string[] = [];
  for (const { name, status, assertionResults } of testResults) {
    for (const test of assertionResults) {
      const lacked = test.status === 'skipped' ? lackedBy(name, test.fullName, missing) : undefined;
      if (test.status === 'passed') passed += 1;
      else if (test.status === 'failed') failed += 1;
      else if (lacked !== undefined) skipped.set(lacked, (skipped.get(lacked) ?? 0) + 1);
      else unexplained.push(`Did not run: ${basename(name)}, ${test.fullName}`);
    }
    if (status === 'failed' && assertionResults.every((test) => test.status !== 'failed')) {
      unexplained.push(`Ended before its tests had: ${basename(name)}`);
    }
  }
  const lines = [...skipped].map(
    ([lacked, count]) => `${counted(count)} skipped, because this machine has no ${lacked}.`,
  );
  return { passed, failed: failed + unexplained.length, notRun: [...lines, ...unexplained] };
}
