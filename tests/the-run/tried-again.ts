// A reporter for vitest that names what passed only when it was tried again, with what was wrong the first time. Specs in a browser have a second
// attempt, because on a machine with much to do one of a thousand meets a race, which doesn't tell whether a change is sound. It is a fault of the app or
// of its spec all the same, and isn't passed over in silence.

import type { Reporter, TestCase, TestModule } from 'vitest/node';

interface Tried {
  readonly file: string;
  readonly name: string;
  readonly isFlaky: boolean;
  /** What was wrong in its attempts, the first of them first. */
  readonly errors: readonly { readonly message: string }[];
}

/** "Passed only when tried again: …", a line for each; none where all passed at once, or failed to the end. */
export function triedAgain(tests: readonly Tried[]): string[] {
  return tests
    .filter(({ isFlaky }) => isFlaky)
    .map(({ file, name, errors }) => {
      const [wrong = ''] = (errors[0]?.message ?? '').split('\n');
      return `Passed only when tried again: ${file} > ${name}: ${wrong}`;
    });
}

function triedOf(test: TestCase, file: string): Tried {
  const isFlaky = test.diagnostic()?.flaky ?? false;
  return { file, name: test.fullName, isFlaky, errors: test.result().errors ?? [] };
}

/** Vitest makes one of these by its file's name. */
export default class TriedAgain implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => triedOf(test, module.relativeModuleId)),
    );
    for (const line of triedAgain(tests)) console.log(line);
  }
}
