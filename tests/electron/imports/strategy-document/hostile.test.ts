// What isn't a strategy document, or means harm, or is merely very large: a clear error or a correct import, in bounded memory.

import { closeSync, ftruncateSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { speak } from '../../../../shared/language/speak.ts';
import { findAll } from '../../../../electron/imports/strategy-document/find/find.ts';
import { parseStrategy } from '../../../../electron/imports/strategy-document/import-strategy.ts';
import type { SourceParagraph } from '../../../../electron/imports/strategy-document/read/source-document.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { messageOf, valueOf } from '../../register/a-register.ts';
import { withABomb } from '../a-bomb.ts';
import { aDocx, aFile, docxBytes, type Block } from './a-document.ts';

const good: readonly Block[] = [
  { heading: 'Objective 1: Better homes' },
  {
    table: [
      ['Measure', '2024'],
      ['Homes let', '40'],
    ],
  },
];

async function withParts(parts: Record<string, string | Uint8Array>): Promise<string> {
  const given = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return aFile('plan.docx', zipSync({ ...unzipSync(await docxBytes(good)), ...Object.fromEntries(given) }));
}

describe('a file that isn’t a strategy document', () => {
  it.each([
    ['a PDF', '%PDF-1.7 and so on', 'is a PDF. Import the Word document it was made from'],
    ['rich text', '{\\rtf1 hello}', 'is a rich text file'],
    [
      'an old or protected Word file',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]),
      'old Word file (.doc) or one protected by a password',
    ],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'is a picture'],
    [
      'bytes of no kind',
      Uint8Array.from([1, 0, 2, 0, 3, 0]),
      'neither a Word document (.docx) nor plain text',
    ],
    ['an empty file', '', 'is empty'],
    ['a zip cut short', 'PK\u0003\u0004 and no more', 'can’t be unpacked'],
    [
      'a text without a strategy',
      'Dear all,\n\nSee you on Monday.',
      'holds no objective with measures or activities',
    ],
  ])('%s is refused in clear words', async (_, content, message) => {
    const text = messageOf(await parseStrategy(aFile('plan.docx', content)));
    expect(text).toContain(message);
    expect(text).toContain('plan.docx');
  });

  it('is refused when it is missing, or is a folder', async () => {
    expect(messageOf(await parseStrategy('/nowhere/plan.docx'))).toBe(
      'not-found: There is no file /nowhere/plan.docx. It may have been moved or renamed. Nothing was imported.',
    );
    expect(messageOf(await parseStrategy(temporaryFolder()))).toContain('unreadable: ');
  });

  it.each([
    ['xl/workbook.xml', 'is an Excel workbook'],
    ['ppt/presentation.xml', 'is a PowerPoint presentation'],
    ['content.xml', 'is an OpenDocument file'],
    ['readme.txt', 'with no Word document in it'],
  ])('a zip with %s is named for what it is', async (part, message) => {
    expect(messageOf(await parseStrategy(aFile('plan.docx', zipSync({ [part]: strToU8('x') }))))).toContain(
      message,
    );
  });
});

describe('a file that means harm', () => {
  it('a zip bomb is stopped at a limit', async () => {
    const bomb = withABomb(unzipSync(await docxBytes(good)), 'word/document.xml', 120);
    expect(messageOf(await parseStrategy(aFile('plan.docx', bomb)))).toContain(
      'more than 96 MB when unpacked',
    );
  });

  it('a zip that lies about its sizes is stopped too', async () => {
    const bomb = zipSync({
      ...unzipSync(await docxBytes(good)),
      'word/document.xml': new Uint8Array(3_000_000),
    });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
    for (let at = 0; at < bomb.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 3_000_000)
        view.setUint32(at + 24, 1_000, true);
    }
    expect(messageOf(await parseStrategy(aFile('plan.docx', bomb)))).toMatch(/can’t be (read|unpacked)/);
  });

  it('a document type declaration is refused, so that no entity is ever expanded', async () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:body>&b;</w:body></w:document>';
    expect(messageOf(await parseStrategy(await withParts({ 'word/document.xml': xml })))).toContain(
      'document type declaration',
    );
  });

  it('endlessly nested XML is refused', async () => {
    const xml = `<w:document>${'<w:tbl>'.repeat(5_000)}`;
    const refused = await parseStrategy(await withParts({ 'word/document.xml': xml }));
    expect(messageOf(refused)).toContain('nested more than 400 deep');
    expect(refused.ok ? '' : speak('cy', refused.error.message)).toContain('n ddyfnach na 400 lefel');
  });

  it('XML that breaks off is refused', async () => {
    expect(
      messageOf(await parseStrategy(await withParts({ 'word/document.xml': '<w:document><w:body>' }))),
    ).toContain('word/document.xml in plan.docx can’t be read');
  });

  it('macros are neither read nor run, and the person is told', async () => {
    const findings = valueOf(
      await parseStrategy(await withParts({ 'word/vbaProject.bin': 'Sub AutoOpen()' })),
    );
    expect(findings.objectives).toHaveLength(1);
    expect(findings.notices).toEqual([{ say: 'document.macros' }]);
  });

  it('a file that is not a document is refused without being read whole, however large it is', async () => {
    const path = join(temporaryFolder(), 'plan.txt');
    const file = openSync(path, 'w');
    ftruncateSync(file, 3 * 1024 ** 3); // more than Node reads at once: reading it whole would fail with a different error
    closeSync(file);
    expect(messageOf(await parseStrategy(path))).toContain(
      'plan.txt is 3072 MB of something that isn’t a Word document',
    );
    await expect(readFile(path)).rejects.toMatchObject({ code: 'ERR_FS_FILE_TOO_LARGE' });
  });

  it('a document of 200 MB with pictures is read, and its pictures are not', async () => {
    const picture = new Uint8Array(200 * 1024 * 1024);
    const bytes = zipSync({
      ...unzipSync(await docxBytes(good)),
      'word/media/image1.png': [picture, { level: 0 }],
    });
    const findings = valueOf(await parseStrategy(aFile('plan.docx', bytes)));
    expect(findings.objectives[0]?.measures).toHaveLength(1);
  });
});

describe('a document with Word’s own peculiarities', () => {
  it('tracked changes are read as accepted, and the person is told', async () => {
    const path = await aDocx(good, (xml) =>
      xml.replace(
        'Homes let',
        'Homes </w:t></w:r><w:del w:id="1"><w:r><w:delText>sold</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>let</w:t></w:r></w:ins><w:r><w:t>',
      ),
    );
    const findings = valueOf(await parseStrategy(path));
    expect(findings.objectives[0]?.measures[0]?.name).toBe('Homes let');
    expect(findings.notices).toEqual([{ say: 'document.tracked-changes' }]);
  });

  it('tables inside tables are read one after the other', async () => {
    const path = await aDocx([
      { heading: 'Objective 1: Better homes' },
      {
        table: [
          [
            {
              text: 'How we are doing',
              inner: [
                ['Measure', '2024'],
                ['Homes let', '40'],
              ],
            },
          ],
          [
            {
              text: 'What we do',
              inner: [
                ['Ref', 'Action', 'Owner'],
                ['1.1', 'Mend the roofs', 'Clerk'],
              ],
            },
          ],
        ],
      },
    ]);
    const [objective] = valueOf(await parseStrategy(path)).objectives;
    expect(objective?.measures.map(({ name }) => name)).toEqual(['Homes let']);
    expect(objective?.activities.map(({ ref }) => ref)).toEqual(['1.1']);
  });

  it('marks that steer right-to-left text do not hide a heading, a figure or a ref', async () => {
    const rlm = '\u200f';
    const path = await aDocx([
      { heading: `${rlm}Objective 1: Better homes` },
      {
        table: [
          [`${rlm}Measure`, `\u202b2024\u202c`],
          [`Homes${rlm} let`, `${rlm}40\u200e`],
        ],
      },
      {
        table: [
          ['Ref', 'Action', 'Owner'],
          [`\u200e1.1`, 'Mend the roofs', 'Clerk'],
        ],
      },
    ]);
    const [objective] = valueOf(await parseStrategy(path)).objectives;
    expect(objective?.measures[0]).toMatchObject({
      name: 'Homes let',
      figures: [{ value: { quantity: { amount: '40' } } }],
    });
    expect(objective?.activities[0]?.ref).toBe('1.1');
  });

  it('Word’s footnotes go with the measure they are attached to', async () => {
    const path = await aDocx(good, (xml) =>
      xml.replace(
        'Homes let</w:t>',
        'Homes let</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:t></w:t>',
      ),
    );
    const bytes = unzipSync(new Uint8Array((await import('node:fs')).readFileSync(path)));
    bytes['word/footnotes.xml'] = strToU8(
      '<w:footnotes xmlns:w="x"><w:footnote w:id="7"><w:p><w:r><w:t>Council homes only.</w:t></w:r></w:p></w:footnote></w:footnotes>',
    );
    const findings = valueOf(await parseStrategy(aFile('plan.docx', zipSync(bytes))));
    expect(findings.objectives[0]?.measures[0]?.footnote).toBe('Council homes only.');
    expect(findings.notUnderstood).toEqual([]);
  });

  it('5,000 rows are read, every one of them', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [
      `${index + 1}`,
      `Action number ${index + 1}`,
      'Clerk',
      'May 2025',
      'Green',
    ]);
    const path = await aDocx([
      { heading: 'Objective 1: Better homes' },
      { table: [['Ref', 'Action', 'Lead', 'Due', 'Status'], ...rows] },
    ]);
    const findings = valueOf(await parseStrategy(path));
    expect(findings.objectives[0]?.activities).toHaveLength(5_000);
    expect(findings.objectives[0]?.activities.at(-1)).toMatchObject({ ref: '5000', progress: 'on track' });
    expect(findings.notUnderstood).toEqual([]);
  });

  // Were every line asked of all below it, and every heading of all others, they would take many minutes.
  it('long lists and many headings in prose are gone through once', () => {
    const paragraph = (text: string, style: SourceParagraph['style'], level?: number): SourceParagraph => ({
      kind: 'paragraph',
      text,
      style,
      ...(level === undefined ? {} : { level }),
      bold: false,
      footnotes: [],
      location: { paragraph: 1 },
    });
    const found = (...blocks: readonly SourceParagraph[]) =>
      findAll(
        { file: 'plan.docx', sha256: '', title: undefined, blocks, footnotes: new Map(), notices: [] },
        '2026-03-15',
      );
    const objective = paragraph('Objective 1: Warm homes', 'heading', 1);
    const lines = Array.from({ length: 8_000 }, (_, at) =>
      paragraph(`By all accounts homes are warm ${at}, and drier by the council’s own measure`, 'list'),
    );
    expect(found(objective, ...lines).objectives[0]?.statement.split('\n')).toHaveLength(8_000);
    const headed = Array.from({ length: 6_000 }, (_, at) =>
      at % 3 === 0
        ? paragraph(`${(at % 90) + 1}. Homes for all of those who live here`, 'heading', 2)
        : paragraph('A line', 'list'),
    );
    expect(found(...headed, objective).objectives).toHaveLength(1);
  });
});
