// Packs that try what a validator looks at: every script, letters that no font has, wide and long tables, both languages, charts, notes.

import { oneAfterTheOther } from '../../../electron/packs/languages/one-after-the-other.ts';
import { sideBySide } from '../../../electron/packs/languages/side-by-side.ts';
import type { Block, Cell, PackDocument, Table } from '../../../shared/packs/pack-document.ts';
import { reportOf } from './compose/documents/a-report-document.ts';
import { aPng } from './a-picture.ts';
import { aDocument, aDocumentOf, aTable, paragraph } from './a-document.ts';

export interface TrialPack {
  readonly name: string;
  readonly document: PackDocument;
  /** Letters are missing: it must not claim to be accessible, and must still be fit for the archive. */
  readonly lacksLetters?: true;
}

const prose =
  'Every county has its own association, and each of them sends one member to the council. '.repeat(9);

const aboutTheCouncil = aDocumentOf([
  {
    title: 'The council',
    blocks: [paragraph(prose), aTable(['Ref', 'Text'], [['1.1', 'Mae’r bwrdd wedi cytuno']])],
  },
  { title: 'What leads', blocks: [{ kind: 'paragraph', runs: [{ text: '', pageOf: 'section-0' }] }] },
]);

const amYCyngor: PackDocument = {
  ...aDocumentOf([
    { title: 'Y cyngor', blocks: [paragraph('Mae’r bwrdd wedi cytuno ar y cynllun.'), paragraph(prose)] },
    {
      title: 'Yr hyn sy’n arwain',
      blocks: [{ kind: 'paragraph', runs: [{ text: '', pageOf: 'section-0' }] }],
    },
  ]),
  language: 'cy',
  cover: {
    organisation: 'Cyngor',
    title: 'Strategaeth',
    subtitle: 'Pecyn bwrdd',
    lines: ['12 Gorffennaf 2024'],
  },
};

const wide: Table = {
  ...aTable(['Measure', ...Array.from({ length: 15 }, (_, year) => `${2010 + year}/${11 + year}`)], []),
  columns: Array.from({ length: 16 }, (_, index) => ({
    heading: index === 0 ? 'Measure' : `${2009 + index}/${10 + index}`,
    align: index === 0 ? 'left' : 'right',
  })),
  rows: [
    { kind: 'group', text: 'Income' },
    ...Array.from({ length: 30 }, (_, row) => ({
      kind: 'row' as const,
      cells: Array.from({ length: 16 }, (__, column) => ({
        paragraphs: [{ runs: [{ text: column === 0 ? `Heading ${row}` : `£1,234,5${row}.89` }] }],
      })),
    })),
  ],
};

const names = [
  'رئيس المكتبة (2024)',
  'ועדת הגן, שלב 2',
  'समिति अध्यक्ष',
  'সভাপতি কার্যনির্বাহী',
  'ਕਮੇਟੀ ਪ੍ਰਧਾਨ',
  '社区委员会主席',
  'ẹ̀kọ́, x̂́, Gŵyl y Dŵr',
  '☑ ★ → ⚠ ✅ 🎉',
];

function marked(words: string, mark: string): Cell {
  return {
    paragraphs: [
      { runs: [{ text: words }, { text: mark, noteMark: { note: mark, stands: 'in the text' } }] },
    ],
  };
}

function noteOf(mark: string, words: string): Block {
  const noteMark = { note: mark, stands: 'before the note' } as const;
  return { kind: 'paragraph', runs: [{ text: mark, noteMark }, { text: ` ${words}` }], style: 'note' };
}

export const trialPacks: readonly TrialPack[] = [
  { name: 'report', document: reportOf('full') },
  {
    name: 'scripts',
    document: aDocument([
      aTable(
        ['Name', 'Again'],
        names.map((name) => [name, name]),
      ),
      ...names.map((name) => paragraph(`Chair: ${name}, from 12 July`)),
    ]),
  },
  {
    name: 'missing-letters',
    document: aDocument([paragraph('தமிழ் and 한국어'), aTable(['Name', 'Words'], [['தமிழ்', '\u0007']])]),
    lacksLetters: true,
  },
  {
    name: 'house-style',
    document: {
      ...aDocumentOf([
        { title: 'Wide', blocks: [wide] },
        { title: 'Words', blocks: [paragraph(prose), ...names.map(paragraph)] },
      ]),
      style: {
        logo: { bytes: aPng(300, 100, 6), width: 300, height: 100, alternative: 'Logo of the Council' },
        accent: '#8A1538',
        typeface: 'serif',
        sides: 'two',
        binding: 12,
        paperSize: 'A4',
      },
    },
  },
  { name: 'wide', document: aDocument([{ kind: 'heading', level: 2, text: 'Wide' }, wide]) },
  {
    name: 'long',
    document: aDocument([
      aTable(
        ['Ref', 'Text'],
        Array.from({ length: 40 }, (_, row) => [row % 7 === 0 ? '' : `1.${row}`, prose]),
      ),
    ]),
  },
  {
    name: 'sheet',
    document: {
      ...aDocument([{ ...aTable(['Ref', 'Text'], [['1.1', '']]), roomToWrite: 5 }]),
      isSheet: true,
    },
  },
  {
    name: 'notes-and-lists',
    document: {
      ...aDocument([
        aTable(
          ['EDI', 'Words'],
          [
            [marked('Replies', '*'), 'F&GPG'],
            [marked('More replies', '*'), marked('As counted by the F&GPG', '†')],
          ],
        ),
        noteOf('*', 'Of those who replied'),
        noteOf('†', 'As stated'),
        { kind: 'list', items: [{ runs: [{ text: 'First' }] }, { runs: [{ text: prose }] }] },
        { kind: 'paragraph', runs: [{ text: '‡ That nothing refers to' }], style: 'note' },
      ]),
      abbreviations: [
        { short: 'F&GPG', long: 'Finance and General Purposes Group' },
        { short: 'EDI', long: 'Cydraddoldeb, Amrywiaeth a Chynhwysiant – “ŵ”' },
      ],
    },
  },
  {
    name: 'welsh',
    document: {
      ...aDocument([paragraph('Mae’r bwrdd wedi cytuno ar y cynllun.'), paragraph(prose)]),
      language: 'cy',
    },
  },
  { name: 'two-languages', document: oneAfterTheOther(aboutTheCouncil, amYCyngor) },
  { name: 'side-by-side', document: sideBySide(aboutTheCouncil, amYCyngor) },
  {
    name: 'a title & <marks>',
    document: { ...aDocumentOf([{ title: 'Empty', blocks: [] }]), title: 'Vision & <Plan>' },
  },
];
