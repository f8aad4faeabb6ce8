// A reporter for vitest that names the ten slowest files at the end, with everything each took: imports, hooks and tests.

import type { Reporter, TestModule } from 'vitest/node';

type Diagnostic = Pick<
  ReturnType<TestModule['diagnostic']>,
  'collectDuration' | 'duration' | 'environmentSetupDuration' | 'prepareDuration' | 'setupDuration'
>;

interface Took {
  readonly path: string;
  /** Milliseconds of each part. */
  readonly diagnostic: Diagnostic;
}

function secondsOf({ diagnostic }: Took): number {
  const { collectDuration, duration, environmentSetupDuration, prepareDuration, setupDuration } = diagnostic;
  return (collectDuration + duration + environmentSetupDuration + prepareDuration + setupDuration) / 1_000;
}

/** "  12.3 s  tests/e2e/screens.test.ts", the slowest first. */
export function slowest(files: readonly Took[], count: number): string[] {
  return files
    .map((file) => ({ path: file.path, seconds: secondsOf(file) }))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ path, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${path}`);
}

/** Vitest makes one of these by its file's name. */
export default class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules.map((module) => ({
      path: module.relativeModuleId,
      diagnostic: module.diagnostic(),
    }));
    console.log(['The ten slowest files:', ...slowest(files, 10)].join('\n'));
  }
}
