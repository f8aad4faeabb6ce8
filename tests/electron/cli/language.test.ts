// The command line in Welsh: what it prints, what it refuses, its help, and the pack that it makes.

import type { Words } from '../../../shared/language/words.ts';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandWords } from '../../../shared/app/command-words.ts';
import { packWords } from '../../../shared/packs/pack-words.ts';
import { has } from '../../outside-tools.ts';
import { sampleDocument } from '../../sample-document.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aSampleRegister, data, minutebook } from './the-command.ts';

/** What a catalogue says in English, of what is long enough to be known by and has no blanks. */
function plainEnglish(words: Words): string[] {
  return Object.values(words).flatMap(([says]) =>
    typeof says === 'string' && says.length > 12 && says.includes(' ') && !says.includes('{{') ? [says] : [],
  );
}

describe('--language cy', () => {
  it('prints what a command did in Welsh', async () => {
    const path = join(temporaryFolder(), 'cyngor.minutebook');
    const { exit, out } = await minutebook('import', path, sampleDocument, '--language', 'cy');
    expect(exit).toBe(0);
    expect(out).toContain('Gwnaed ');
    expect(out).toContain('3 amcan');
    const whole = await minutebook('check', path, '--as-at', '2024-07-31', '--language=cy');
    expect(whole.out).toMatch(/yn gyfan\. Ar 31 Gorffennaf 2024, mae angen sylw ar \d+ mater\./u);
    expect(whole.out).toContain('mae amcan 1 yn dweud 47, mae amcan 2 yn dweud 46');
  });

  it('says in Welsh what could not be done, to a person and to a program', async () => {
    const { exit, error } = await minutebook('check', 'dim.minutebook', '--language', 'cy');
    expect(exit).toBe(3);
    expect(error).toMatch(/^(?:Does|Nid oes) .*dim\.minutebook/u);
    const asData = await data('check', 'dim.minutebook', '--language', 'cy');
    expect(asData).toMatchObject({ error: { code: 'not-found' } });
    expect(JSON.stringify(asData)).toMatch(/"message":"(?:Does|Nid oes) /u);
  });

  it('has its help in Welsh', async () => {
    const { exit, out } = await minutebook('pack', '--help', '--language', 'cy');
    expect(exit).toBe(0);
    expect(out).toContain(commandWords['command.pack'][1]);
    expect(out).toContain('Dewisiadau:');
    expect(out).toContain('Codau gadael:');
    expect(plainEnglish(commandWords).filter((says) => out.includes(says))).toEqual([]);
  });

  it('refuses a language that it does not have', async () => {
    const { exit, error } = await minutebook('check', 'x.minutebook', '--language', 'fr');
    expect(exit).toBe(2);
    expect(error).toContain('Write en for English or cy for Welsh.');
  });

  it.skipIf(!has('pdftotext') || !has('pdfinfo'))(
    'makes the pack in Welsh (pdftotext, pdfinfo)',
    async () => {
      const folder = temporaryFolder();
      const made = await minutebook(
        'pack',
        await aSampleRegister(),
        '--out',
        folder,
        '--as-at',
        '2024-07-31',
        '--language',
        'cy',
      );
      expect({ exit: made.exit, error: made.error }).toEqual({ exit: 0, error: '' });
      const pdf = join(folder, 'board-pack.pdf');
      const words = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
      for (const key of [
        'pack.contents',
        'pack.attention',
        'pack.glance',
        'pack.activities',
        'pack.trends',
      ] as const)
        expect(words).toContain(packWords[key][1]);
      expect(words).toMatch(/Tudalen 2 o \d+/u);
      // What the board wrote stays as it is; the pack's own words don't.
      expect(plainEnglish(packWords).filter((says) => words.includes(says))).toEqual([]);
      expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/^Title: .*pecyn bwrdd/mu);
    },
  );
});
