// `style`: the house style of the council and of a body, shown and changed from the command line.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openForReading } from '../../../electron/register/open.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aPng } from '../packs/a-picture.ts';
import { valueOf } from '../register/a-register.ts';
import { aSampleRegister, minutebook } from './the-command.ts';

function stepsOf(path: string): number {
  const register = valueOf(openForReading(path));
  try {
    return register.log.lastBatch();
  } finally {
    register.close();
  }
}

describe('style', () => {
  it('shows the style, changes it, and takes it back', async () => {
    const path = await aSampleRegister();
    expect((await minutebook('style', path)).out).toMatch(/Accent colour: Black\n/u);
    const logo = join(temporaryFolder(), 'crest.png');
    writeFileSync(logo, aPng(4, 3));
    const given = ['--organisation', 'Anytown Council', '--accent', '8a1538', '--logo', logo];
    const { exit, out } = await minutebook('style', path, ...given, '--sides', 'two', '--binding', '8');
    expect(exit).toBe(0);
    expect(out).toMatch(/Name as printed: Anytown Council\nLogo: crest\.png\nAccent colour: #8A1538\n/u);
    expect(out).toMatch(/Printed: On both sides\nRoom for binding: 8 mm\n/u);
    expect((await minutebook('style', path, '--remove-logo')).out).toMatch(/Logo: –\nAccent colour: #8A/u);
    expect((await minutebook('style', path, '--drop')).out).toMatch(/Accent colour: Black\n/u);
  });

  it('refuses what can’t be kept, and changes nothing', async () => {
    const path = await aSampleRegister();
    const refused = async (...given: string[]) => (await minutebook('style', path, ...given)).error;
    expect(await refused('--accent', '#FFCC00')).toMatch(/#FFCC00 is too faint/u);
    expect(await refused('--accent', '#8A1538', '--logo', join(path, 'none.png'))).toMatch(/none\.png/u);
    expect(await refused('--drop', '--sides', 'two')).toMatch(/--drop takes the whole style back/u);
    expect(await refused('--remove-logo', '--logo', 'crest.png')).toMatch(/either --logo or --remove-logo/u);
    expect(await refused('--binding', '40')).toMatch(/whole millimetres from 0 to 15/u);
    expect(await refused('--body', 'Nobody')).toMatch(/Nobody/u);
    expect((await minutebook('style', path)).out).toMatch(/Accent colour: Black\n/u);
  });

  it('takes the logo away in one step with the rest, or not at all', async () => {
    const path = await aSampleRegister();
    const logo = join(temporaryFolder(), 'crest.png');
    writeFileSync(logo, aPng(4, 3));
    await minutebook('style', path, '--logo', logo);
    const steps = () => stepsOf(path);
    const before = steps();
    const refused = await minutebook('style', path, '--remove-logo', '--accent', '#FFCC00');
    expect(refused.error).toMatch(/#FFCC00 is too faint/u);
    expect((await minutebook('style', path)).out).toMatch(/Logo: crest\.png\n/u);
    expect(steps()).toBe(before);
    const { out } = await minutebook('style', path, '--remove-logo', '--accent', '#8A1538');
    expect(out).toMatch(/Logo: –\nAccent colour: #8A1538\n/u);
    expect(steps()).toBe(before + 1);
  });
});
