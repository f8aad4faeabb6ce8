// Files in which something was found are handed to nobody: nothing of them is written.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePack, type SearchOfMade } from '../../../../electron/packs/make-pack.ts';
import { writeDocument } from '../../../../electron/packs/write-document.ts';
import { fail } from '../../../../shared/kernel/result.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { inWords } from '../../../in-english.ts';
import { aDocument } from '../a-document.ts';

const asked: string[][] = [];

const refuses: SearchOfMade = async (files) => {
  asked.push(files.map(({ name, kind, bytes }) => `${name} ${kind} ${bytes.length > 0}`));
  return fail('leak', inWords('A leak'));
};

describe('files that aren’t clean', () => {
  it('aren’t written, and each was looked at', async () => {
    const folder = temporaryFolder();
    const made = await writePack(aDocument([]), folder, 'agenda', { asWord: true, search: refuses });
    expect(made).toMatchObject({ ok: false, error: { code: 'leak' } });
    const out = join(folder, 'agenda.docx');
    expect(await writeDocument(aDocument([]), out, refuses)).toMatchObject({ ok: false });
    expect(readdirSync(folder)).toEqual([]);
    expect(asked).toEqual([
      ['agenda.pdf pdf true', 'agenda.xlsx xlsx true', 'agenda.docx docx true'],
      ['agenda.docx docx true'],
    ]);
  });
});
