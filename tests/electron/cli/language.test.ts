// The command line in Welsh: what it prints, what it refuses, its help, and the pack that it makes.

import type { Words } from '../../../shared/language/words.ts';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandWords } from '../../../shared/app/command-words.ts';
import { packWords } from '../../../shared/packs/pack-words.ts';
import { pageWords } from '../../../shared/packs/page-words.ts';
import { has } from '../../outside-tools.ts';
import { sampleDocument } from '../../sample-document.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aSampleRegister, data, minutebook } from './the-command.ts';

/** What a pack prints of its own. */
const printed = { ...packWords, ...pageWords };

/** The English sentences of a catalogue that are long enough to recognise and have no blanks. */
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
    expect(whole.out).toMatch(
      /Full members, Gorffennaf 2024: mae amcan 1 yn dweud 47, mae amcan 2 yn\s+dweud 46/u,
    );
  });

  it('may stand before the command as well', async () => {
    const { exit, error } = await minutebook('--language', 'cy', 'check', 'dim.minutebook');
    expect(exit).toBe(3);
    expect(error).toMatch(/^Does dim ffeil/u);
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

  it('says what a default is, and what may be left out, in Welsh', async () => {
    const demo = await minutebook('demo', '--help', '--language', 'cy');
    expect(demo.out).toContain('(diofyn: "out/demo")');
    expect(demo.out).toContain('minutebook demo [dewisiadau]');
    const all = await minutebook('--help', '--language', 'cy');
    expect(all.out).toContain('[dewisiadau] [gorchymyn]');
    expect(demo.out + all.out).not.toMatch(/default|\[options\]|\[command\]/u);
  });

  it.each([
    ['an unknown command', ['invent'], /^gwall: nid oes gorchymyn 'invent' \(y gorchmynion yw: import, /u],
    ['a missing argument', ['check'], /^gwall: mae angen yr ymresymiad 'cofrestr'$/mu],
    ['a missing option', ['pack', 'x'], /^gwall: mae angen y dewisiad '--out <ffolder>'$/mu],
    [
      'a time zone that does not exist',
      ['import', 'x', 'y', '--time-zone', 'Nowhere/Atlantis'],
      /^gwall: nid yw 'Nowhere\/Atlantis' yn werth ar gyfer '--time-zone <cylchfa>'\./u,
    ],
    ['an unknown option', ['verify', 'x', '--fast'], /^gwall: nid oes dewisiad '--fast'$/mu],
    ['too many arguments', ['verify', 'x', 'y'], /^gwall: gormod o ymresymiadau i 'verify'\./u],
    [
      'a day that does not exist',
      ['check', 'x', '--as-at', '2024-02-30'],
      /^gwall: nid yw '2024-02-30' yn werth/u,
    ],
  ])('says in Welsh what is wrong with %s', async (_, given, message) => {
    const { exit, error } = await minutebook(...given, '--language', 'cy');
    expect(exit).toBe(2);
    expect(error).toMatch(message);
    expect(error).not.toMatch(/error:|argument|specified/u);
  });

  it('says in Welsh what goes in each place of a command', async () => {
    const helps = await Promise.all(
      [
        [],
        ['import'],
        ['import-figures'],
        ['pack'],
        ['check'],
        ['history'],
        ['verify'],
        ['demo'],
        ['import-updates'],
      ]
        .concat(['export', 'import', 'folder', 'computers'].map((command) => ['sync', command]))
        .concat([
          ['meetings', 'agenda'],
          ['meetings', 'paper-section'],
          ['meetings', 'pack'],
        ])
        .map(async (command) => (await minutebook(...command, '--help', '--language', 'cy')).out),
    );
    const places = new Set(
      helps.flatMap((help) =>
        [...help.matchAll(/<(?<place>[^<>.]+)(?:\.\.\.)?>/gu)].map(({ groups }) => groups?.['place'] ?? ''),
      ),
    );
    const welsh = Object.entries(commandWords).flatMap(([key, [, says]]) =>
      key.startsWith('command.place.') ? [says] : [],
    );
    expect(places).toEqual(new Set(welsh));
    const { out } = await minutebook('sync', 'export', '--help', '--language', 'cy');
    expect(out).toContain('minutebook sync export [dewisiadau] <cofrestr>');
    expect(out).toContain('--for <cyfrifiaduron...>');
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
      const pdf = join(folder, 'pecyn-bwrdd.pdf');
      const words = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
      for (const key of [
        'pack.contents',
        'pack.attention',
        'pack.glance',
        'pack.activities',
        'pack.trends',
      ] as const)
        expect(words).toContain(printed[key][1]);
      expect(words).toMatch(/Tudalen 2 o \d+/u);
      // Its columns, its sentences and the axes of its charts name the month; the board's own words may name it too.
      expect(words).toContain('Gorffennaf 2024');
      expect(words).toContain('Gorff 24');
      expect(words).not.toMatch(/July 202\d|Jul \d\d/u);
      // What the board wrote stays as it is; the pack's own words don't.
      expect(plainEnglish(printed).filter((says) => words.includes(says))).toEqual([]);
      expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/^Title: .*pecyn bwrdd/mu);
    },
  );
});
