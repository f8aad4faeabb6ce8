// The command itself: its help, what it doesn't know, and how it ends.

import { copyFileSync, truncateSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aSampleRegister, minutebook, started } from './the-command.ts';

describe('the command itself', () => {
  it.each([
    ['an unknown command', ['invent'], /unknown command/],
    ['a missing argument', ['check'], /missing required argument 'register'/],
    ['a missing folder', ['pack', 'x.minutebook'], /--out <folder>/],
    ['a day that does not exist', ['check', 'x.minutebook', '--as-at', '2024-02-30'], /year-month-day/],
    [
      'too many arguments',
      ['verify', 'x', 'y'],
      /too many arguments for 'verify'. Expected 1 but got 2: x, y\./,
    ],
    ['an option without its value', ['check', 'x', '--as-at'], /option '--as-at <day>' argument missing/],
    ['an unknown option', ['verify', 'x.minutebook', '--fast'], /unknown option/],
    ['nothing at all', [], /Usage: minutebook/],
  ])('ends with 2 after %s', async (_, given, message) => {
    const { exit, error } = await minutebook(...given);
    expect(exit).toBe(2);
    expect(error).toMatch(message);
  });

  it.each(
    [
      ['help', 'nonsuch'],
      ['nonsuch', '--help'],
      ['nonsuch', 'x.minutebook', '-h'],
      ['help', 'sync', 'nonsuch'],
      ['sync', 'help', 'nonsuch'],
      ['sync', 'nonsuch', '--help'],
      ['help', 'nonsuch', '--language', 'en'],
    ].map((given) => [given]),
  )('shows no help for a command that there isn’t: %j', async (given) => {
    const { exit, out, error } = await minutebook(...given);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(error).toMatch(/^error: unknown command 'nonsuch' \(the commands are: [a-z]/u);
  });

  it.each([
    [['verfy'], /Did you mean verify\?/u],
    [['help', 'cehck'], /Did you mean check, meetings check\?/u],
    [['impotr-figures'], /Did you mean import-figures\?/u],
    [['export'], /Did you mean sync export\?/u],
    [['help', 'sync', 'exprot'], /Did you mean sync export\?/u],
    [['sync', 'verify'], /Did you mean verify\?/u],
    [['imp'], /Did you mean import, import-figures, import-updates, sync import\?/u],
    [['x'.repeat(100_000)], /unknown command/u],
  ])('names what may have been meant by %j', async (given, message) => {
    const { exit, error } = await minutebook(...given);
    expect(exit).toBe(2);
    expect(error).toMatch(message);
  });

  it('shows the help of a command in a group', async () => {
    const { exit, out } = await minutebook('help', 'sync', 'export');
    expect(exit).toBe(0);
    expect(out).toMatch(/^Usage: minutebook sync export/u);
  });

  it.each(
    [['--help'], ['pack', '--help'], ['help', 'import'], ['sync', '--help'], ['help']].map((given) => [
      given,
    ]),
  )('explains itself and its exit codes: %j', async (given) => {
    const { exit, out } = await minutebook(...given);
    expect(exit).toBe(0);
    expect(out).toContain('Exit codes:');
  });

  it.each(['check', 'verify', 'history', 'pack'])(
    '%s names a register that is not there',
    async (command) => {
      const more = { check: [], verify: [], history: ['1'], pack: ['--out', 'out'] }[command] ?? [];
      const { exit, error } = await minutebook(command, 'nowhere.minutebook', ...more);
      expect(exit).toBe(3);
      expect(error).toContain('There is no file nowhere.minutebook.');
      expect((await minutebook(command, 'nowhere.minutebook', ...more, '--json')).out).toContain(
        '"not-found"',
      );
    },
  );
});

describe('the command in a process of its own', () => {
  it.each([
    [0, 'a register that is whole', (path: string) => ['check', path, '--as-at', '2024-07-31']],
    [1, 'one that is damaged', (path: string) => ['check', `${path}.cut`]],
    [2, 'a command that it does not know', () => ['invent']],
    [3, 'a register that is not there', () => ['verify', 'nowhere.minutebook']],
    [3, 'the same as JSON', () => ['verify', 'nowhere.minutebook', '--json']],
  ])('ends with %i after %s, and says each thing where it belongs', async (exit, _, given) => {
    const path = await aSampleRegister();
    copyFileSync(path, `${path}.cut`);
    truncateSync(`${path}.cut`, 200_000);
    const ran = started(...given(path));
    expect(ran.exit).toBe(exit);
    expect(ran).toEqual(await minutebook(...given(path)));
    expect([ran.out, ran.error].filter((text) => text !== '')).toHaveLength(1);
  });
});
