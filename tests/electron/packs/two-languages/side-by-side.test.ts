// A pack with its two languages side by side: as it is seen, as it is heard, as a Word document and as a workbook, and what goes on from it.

import { describe, expect, it } from 'vitest';
import { compareIssued } from '../../../../electron/packs/compare-issued.ts';
import { sideBySide } from '../../../../electron/packs/languages/side-by-side.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import type { AttachedPdf, Block, PackDocument } from '../../../../shared/packs/pack-document.ts';
import { issuedPacks } from '../../../../electron/register/read/issued-packs.ts';
import { has } from '../../../outside-tools.ts';
import { valueOf } from '../../register/a-register.ts';
import { aDocumentOf, aTable, cellsOf } from '../a-document.ts';
import { aTaggedPaper } from '../a-tagged-paper.ts';
import { wordOf } from '../docx/look-at-word.ts';
import { lookAt, wordsOn } from '../pdf/look-at-pdf.ts';
import { opened } from '../xlsx/look-at-workbook.ts';
import { anIssuedPack, pagesCalled } from '../supplement/an-issued-pack.ts';

function saying(words: string, more: Partial<Extract<Block, { kind: 'paragraph' }>> = {}): Block {
  return { kind: 'paragraph', runs: [{ text: words }], ...more };
}

const english = aDocumentOf([
  {
    title: 'Recommendations',
    blocks: [
      saying(
        'The board is asked to agree the plan of the year, and to thank those who wrote it. '.repeat(60),
      ),
      { kind: 'heading', level: 2, text: 'Why' },
      {
        kind: 'list',
        items: [
          { runs: [{ text: 'agree' }], number: 1 },
          { runs: [{ text: 'Catrin Vaughan' }], number: 2 },
        ],
      },
      aTable(
        ['Owner', 'Count'],
        [
          ['Treasurer', '1,234'],
          ['Clerk', '5'],
        ],
      ),
      saying('Only where it says so in English'),
    ],
  },
]);

const cymraeg: PackDocument = {
  ...aDocumentOf([
    {
      title: 'Argymhellion',
      blocks: [
        saying(
          'Gofynnir i’r bwrdd gytuno ar gynllun y flwyddyn, a diolch i’r rhai a’i hysgrifennodd. '.repeat(60),
        ),
        { kind: 'heading', level: 2, text: 'Pam' },
        {
          kind: 'list',
          items: [
            { runs: [{ text: 'cytuno' }], number: 1 },
            { runs: [{ text: 'Catrin Vaughan' }], number: 2 },
          ],
        },
        aTable(
          ['Perchennog', 'Nifer'],
          [
            ['Trysorydd', '1,234'],
            ['Clerc', '5'],
          ],
        ),
      ],
    },
  ]),
  language: 'cy',
};

const both = sideBySide(english, cymraeg);

describe.skipIf(!has('pdftotext') || !has('pdfinfo') || !has('qpdf'))(
  'a document with its languages side by side (pdftotext, pdfinfo, qpdf)',
  () => {
    it('has a text and its translation at the same height, under their names on each page, and once what is the same', async () => {
      const look = lookAt((await renderPdf(both)).bytes);
      const words = wordsOn(look);
      const lineOf = (word: string) => words.find(({ text }) => text === word);
      expect(lineOf('English')?.bottom).toBe(lineOf('Cymraeg')?.bottom);
      expect(lineOf('The')?.bottom).toBe(lineOf('Gofynnir')?.bottom);
      expect(lineOf('agree')?.page).toBe(3);
      const count = (word: string) => words.filter(({ text }) => text === word).length;
      expect([count('Vaughan'), count('1,234')]).toEqual([1, 1]);
      const pages = new Set(words.filter(({ text }) => text === 'Gofynnir').map(({ page }) => page));
      expect(pages.size).toBeGreaterThan(1);
      for (const page of pages)
        expect(words.some((word) => word.page === page && word.text === 'Cymraeg')).toBe(true);
    });

    it('is one heading in two languages, and each text is heard in its own', async () => {
      const { run, tags } = heardIn((await renderPdf(both)).bytes);
      expect(tags).toContain('Recommendations');
      expect(tags).toContain('Argymhellion');
      const { outlines } = JSON.parse(run('qpdf', '--json', '--json-key=outlines'));
      expect(outlines.map(({ title }: { title: string }) => title)).toContain(
        'Recommendations · Argymhellion',
      );
      expect(tags).toMatch(/H1 \(block\)[^]*Span[^]*Argymhellion/u);
    });
  },
);

function heardIn(bytes: Buffer) {
  const { run } = lookAt(bytes);
  return { run, tags: run('pdfinfo', '-struct-text') };
}

it('stands in a Word document in two columns, whose languages are marked', async () => {
  const word = await wordOf(both);
  const xml = word.part('word/document.xml');
  for (const words of [
    'Recommendations',
    'Argymhellion',
    'agree',
    'cytuno',
    'Perchennog',
    'Trysorydd',
    'Only',
  ])
    expect(xml).toContain(words);
  expect(xml.match(/Catrin Vaughan/gu)).toHaveLength(1);
  expect(xml).toContain('English · Cymraeg');
  // Counted by Word, the second language would have another number than the first.
  expect(xml).toMatch(/>1\.<\/w:t><w:tab\/>(?:(?!<w:p>).)*>cytuno</su);
  const welsh = xml.match(/<w:r>(?:(?!<\/w:r>).)*cytuno<\/w:t>/u)?.[0] ?? '';
  expect(welsh).toContain('w:lang w:val="cy-GB"');
});

it('stands in a workbook once, with both texts', async () => {
  const { worksheets } = await opened(both);
  const words: string[] = [];
  for (const sheet of worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => words.push(cell.text));
    });
  for (const each of ['Owner · Perchennog', 'Treasurer\nTrysorydd', '2. Catrin Vaughan', '1. cytuno'])
    expect(words.join('\n')).toContain(each);
});

it('is one table where a language has fewer rows, each of them with its own', () => {
  const tableIn = (headings: readonly string[], rows: readonly string[][]) =>
    aDocumentOf([{ title: 'Matters', blocks: [aTable(headings, rows)] }]);
  const all = tableIn(
    ['Matter', 'How'],
    [
      ['Yard', 'late'],
      ['Roof', 'done'],
      ['Lease', 'on track'],
    ],
  );
  const fewer = tableIn(
    ['Mater', 'Sut'],
    [
      ['Yard', 'hwyr'],
      ['Lease', 'ar y trywydd'],
    ],
  );
  const { sections } = sideBySide(all, { ...fewer, language: 'cy' });
  expect(cellsOf(sections[0]?.blocks ?? [])).toEqual([
    ['Yard', 'late\nhwyr'],
    ['Roof', 'done'],
    ['Lease', 'on track\nar y trywydd'],
  ]);
});

it('gives a PDF that is the same once, and one of each language behind the other', async () => {
  const attached = async (word: string): Promise<AttachedPdf> => ({
    bytes: await aTaggedPaper(word, 2),
    name: `${word}.pdf`,
  });
  const [same, own, other] = await Promise.all(['same', 'own', 'other'].map(attached));
  const withPdf = (document: PackDocument, pdf: AttachedPdf | undefined): PackDocument => ({
    ...document,
    sections: document.sections.map((section) =>
      pdf === undefined ? section : { ...section, attached: pdf },
    ),
  });
  const once = sideBySide(withPdf(english, same), withPdf(cymraeg, same));
  expect(once.sections).toHaveLength(1);
  const each = sideBySide(withPdf(english, own), withPdf(cymraeg, other));
  expect(each.sections.map(({ id, attached: pdf }) => [id, pdf?.name])).toEqual([
    ['section-0', 'own.pdf'],
    ['section-0-cy', 'other.pdf'],
  ]);
  const [plain, set] = [await renderPdf(once), await renderPdf(each)];
  expect(set.pages).toBe(plain.pages + 2);
});

describe('a pack issued with its languages side by side', () => {
  it('is kept as that, and shorter than one after the other', async () => {
    const { get, made } = await anIssuedPack('en|cy');
    const listed = await get('issues', 'list');
    expect(listed.map(({ language }) => language)).toEqual(['en|cy']);
    const after = await anIssuedPack('en+cy');
    expect(made.pdf.pages).toBeLessThan(after.made.pdf.pages);
  });

  it('is supplemented side by side, and compared language by language', async () => {
    const { session, make, issue, attach, items, papers, supplement, consolidated, source, made, pack } =
      await anIssuedPack('cy|en');
    await attach('item', items[0] ?? '', 'delta', 1);
    const supplemented = await make(supplement);
    expect(supplemented.document.sideBySide).toBe(true);
    expect(supplemented.document.language).toBe('cy');
    const called = pagesCalled(supplemented.pdf);
    expect(new Set(called).size).toBe(called.length);
    const begins = new Map(made.pdf.sections.map(({ section, pages }) => [section, pages]));
    expect(called).toContain(`${begins.get(`paper-${papers[0]}`)?.at(-1)}a`);
    await issue(supplement, supplemented);
    const whole = await make(consolidated);
    expect(whole.document.sideBySide).toBe(true);
    await issue(pack(), await make(pack()));
    const issues = issuedPacks(session.live, source().source.index);
    const [before, after] = issues.filter(({ form }) => form === 'pack');
    if (before === undefined || after === undefined) throw new Error('two were issued');
    const compared = valueOf(await compareIssued(source().past, before, after));
    expect(new Set(compared.map(({ language }) => language))).toEqual(new Set(['cy', 'en']));
    const said = JSON.stringify(compared);
    expect(said).toContain('delta');
    expect(said).not.toContain(' · Agenda');
    for (const language of ['en', 'cy'] as const)
      // oxlint-disable-next-line no-await-in-loop -- one after another
      expect(valueOf(await compareIssued(source().past, { ...before, language }, before))).toEqual([]);
  });
});
