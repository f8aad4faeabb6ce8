// Letters that no font in the app has: said where they come in, by `check`, and before a pack is issued.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aDocx } from '../imports/strategy-document/a-document.ts';
import { aWorkbook } from '../imports/spreadsheet/a-workbook.ts';
import { minutebook } from './the-command.ts';

const name = 'தமிழ்';
const heading = { heading: 'Objective 1: Better homes' };

function planFor(lead: string): Promise<string> {
  return aDocx([
    heading,
    {
      table: [
        ['Ref', 'Supporting activity', 'Lead', 'Milestone'],
        ['1.1', 'Mend the roofs', lead, 'July 2030'],
      ],
    },
  ]);
}

async function imported(lead: string): Promise<{ readonly path: string; readonly out: string }> {
  const path = join(temporaryFolder(), 'council.minutebook');
  const { exit, out, error } = await minutebook('import', path, await planFor(lead));
  expect({ exit, error }).toEqual({ exit: 0, error: '' });
  return { path, out };
}

describe('letters that can’t be printed', () => {
  it('are said when they come in with a document', async () => {
    const { out } = await imported(name);
    expect(out).toContain('would show [?] for each: “த” (U+0BA4), “ம” (U+0BAE)');
  });

  it('are said when they come in with a spreadsheet', async () => {
    const { path } = await imported('Chair');
    const file = await aWorkbook([
      {
        name: 'Budget',
        rows: [
          ['Heading', 'Budget 2024/25', 'Actual 2024/25'],
          [`Hall ${name}`, 1000, 900],
          ['Roof', 5, 6],
        ],
      },
    ]);
    const { out } = await minutebook('import-figures', path, file, '--dry-run');
    expect(out).toContain('would show [?] for each: “த” (U+0BA4)');
  });

  it('are a matter for attention, by the name of what has them', async () => {
    const { path } = await imported(name);
    const { out } = await minutebook('check', path);
    expect(out).toContain('Letters that can’t be printed');
    expect(out.replaceAll(/\s+/gu, ' ')).toContain('a pack prints [?] for “த” (U+0BA4)');
  });

  it('are said by the pack that has them, which is not marked as accessible', async () => {
    const { path } = await imported(name);
    const folder = temporaryFolder();
    const { out } = await minutebook('pack', path, '--out', folder);
    expect(out).toContain('Some letters could not be printed and show as [?]: “த” (U+0BA4)');
    expect(readFileSync(join(folder, 'board-pack.pdf'), 'latin1')).not.toContain('<pdfuaid:part>');
  });

  it('are none in the scripts that the fonts have', async () => {
    const { path, out } = await imported('رئيس 委员会 अध्यक्ष');
    expect(out).not.toContain('[?]');
    expect((await minutebook('check', path)).out).not.toContain('[?]');
    const folder = temporaryFolder();
    expect((await minutebook('pack', path, '--out', folder)).out).not.toContain('[?]');
    expect(readFileSync(join(folder, 'board-pack.pdf'), 'latin1')).toContain('<pdfuaid:part>1');
  });
});
