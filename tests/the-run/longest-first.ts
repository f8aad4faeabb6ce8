// A sequencer for vitest: what takes longest begins first, so that nobody waits at the end for one file. Where nothing is remembered of an
// earlier run, as in CI, vitest begins with the largest files, and the longest of ours are among the smallest.

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** As `npm test` lists them at its end: a file, or a folder of them. */
export const longest = [
  'tests/e2e/accessibility/',
  'tests/e2e/whole-year/',
  'tests/e2e/screens.test.ts',
  'tests/e2e/shell.test.ts',
  'tests/e2e/package.test.ts',
  'tests/electron/jobs/endings.test.ts',
  'tests/electron/packs/leaks/never-leaks.property.test.ts',
] as const;

interface Placed {
  readonly project: string;
  readonly path: string;
}

function rank({ path }: Placed): number {
  const at = longest.findIndex((each) => path === each || path.startsWith(each));
  return at < 0 ? longest.length : at;
}

/** The longest first; the projects, and the other files of each, stay in the order they had. */
export function longestFirst<T>(files: readonly T[], placed: (file: T) => Placed): T[] {
  const projects = [...new Set(files.map((file) => placed(file).project))];
  const at = (file: T) => projects.indexOf(placed(file).project);
  return files.toSorted((a, b) => at(a) - at(b) || rank(placed(a)) - rank(placed(b)));
}

/** Vitest makes one of these. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return longestFirst(sorted, ({ project, testModule, moduleId }) => ({
      project: project.name,
      path: testModule?.relativeModuleId ?? moduleId.slice(moduleId.indexOf('/tests/') + 1),
    }));
  }
}
