// `npm test`: every check of the project side by side, then the tests, then one line with what passed and what failed.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { host } from './e2e/the-app.ts';
import { missingTools } from './outside-tools.ts';
import { outcomeOf, type Missing, type Outcome, type Report } from './the-run/report.ts';
import { findOrInstallBrowser } from './stand-in/browser.ts';

const root = resolve(import.meta.dirname, '..');
const checks = ['format:check', 'typecheck', 'lint', 'layers', 'dead-code'] as const;

/** An npm script by npm's own program, so that it is the same on Windows, without a shell. */
function npmRun(script: string, ...rest: string[]): [string, string[]] {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('Start the tests with `npm test`.');
  return [process.execPath, [npm, 'run', '--silent', script, '--', ...rest]];
}

/** Two of the checks are Go programs. Left to itself each takes every processor, and collects its garbage so often that it takes a fifth of its time. */
const sparing = {
  GOMAXPROCS: String(Math.max(1, Math.floor(availableParallelism() / 2))),
  GOGC: '400',
  ...process.env,
};

/** Its output is shown when it has ended, so that two checks don't mix. */
async function runCheck(check: string): Promise<boolean> {
  const child = spawn(...npmRun(check), { cwd: root, env: sparing, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const [code] = await once(child, 'close');
  process.stdout.write(printed);
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${check}`);
  return code === 0;
}

/** What properties draw by: one number for all commits, so that none fails here for a case that chance has just found in another's work. */
const usualSeed = '-1388701212';

/** A run that ended without a report counts as one failure: silence is not a pass. */
function runTests(missing: Missing): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-run-'));
  const written = join(folder, 'report.json');
  try {
    const [program, given] = npmRun(
      'tests',
      '--reporter=default',
      '--reporter=./tests/the-run/slowest-files.ts',
      '--reporter=./tests/the-run/tried-again.ts',
      '--reporter=json',
      `--outputFile.json=${written}`,
    );
    const seed = process.env['MINUTEBOOK_SEED'] ?? usualSeed;
    const env = { ...process.env, MINUTEBOOK_SEED: seed };
    console.log(`Properties draw by the seed ${seed} (MINUTEBOOK_SEED asks for another).`);
    const passed = spawnSync(program, given, { cwd: root, env, stdio: 'inherit' }).status === 0;
    if (!existsSync(written)) return { passed: 0, failed: 1, notRun: ['The tests ended without a report.'] };
    const report: Report = JSON.parse(readFileSync(written, 'utf8'));
    const outcome = outcomeOf(report, missing);
    if (passed || outcome.failed > 0) return outcome;
    return {
      ...outcome,
      failed: 1,
      notRun: [...outcome.notRun, 'Something failed outside any test: see above.'],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// A browser for the end-to-end specs and the tests of the screens' parts: found, or installed; without one they are skipped and reported.
const browser = findOrInstallBrowser();
console.log(
  browser === undefined
    ? 'No browser was found and none could be installed: the end-to-end specs and the tests of the screens are skipped.'
    : `End-to-end specs run on ${host === 'none' ? 'the stand-in over Chromium' : host}.`,
);

const results = await Promise.all(checks.map(runCheck));
const tests = runTests({ browser: browser === undefined, tools: missingTools() });
const passed = results.filter(Boolean).length + tests.passed;
const failed = results.length - results.filter(Boolean).length + tests.failed;

for (const line of tests.notRun) console.log(line);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
