// The glossary of measures: each once, in the order of the alphabet, with what the register knows of it.

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { glossarySection } from '../../../../electron/packs/compose/status/glossary-section.ts';
import { renderXlsx } from '../../../../electron/packs/xlsx/render-xlsx.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import type { Language } from '../../../../shared/language/language.ts';
import type { PackDocument, Table } from '../../../../shared/packs/pack-document.ts';
import type { Snapshot } from '../../../../shared/register/snapshot.ts';
import { inWords } from '../../../in-english.ts';
import { has } from '../../../outside-tools.ts';
import {
  aLead,
  aMeasure,
  anIndex,
  anObjective,
  aUse,
  figuresFrom,
} from '../../../shared/register/a-snapshot.ts';
import { cellsOf, sampleDocument } from '../a-document.ts';
import { lookAt } from '../pdf/look-at-pdf.ts';
import { cellsBy, opened, rowWith, sheetOf } from '../xlsx/look-at-workbook.ts';

function glossaryOf(snapshot: Partial<Snapshot>, language: Language = 'en'): Table | undefined {
  const index = anIndex({ objectives: [anObjective('1'), anObjective('2')], ...snapshot });
  const input = { index, today: '2024-07-31', language, before: new Map(), edition: inWords('Step 1') };
  const [section] = glossarySection(input, index.snapshot.objectives);
  const [table] = section?.blocks ?? [];
  return table?.kind === 'table' ? table : undefined;
}

function rowsOf(table: Table | undefined): string[][] {
  return table === undefined ? [] : cellsOf([table]);
}

function named(...names: readonly string[]): Partial<Snapshot> {
  return {
    measures: names.map((name) => aMeasure({ id: name, name })),
    measureUses: names.map((name, place) => aUse('1', name, place)),
  };
}

const yearly = ['July 2022', 'July 2023', 'July 2024'].map((heading) => ({
  measureId: 'm',
  heading,
  text: '45',
}));

describe('the glossary of measures', () => {
  it('has of each what the register has, and says what nobody has given', () => {
    const table = glossaryOf({
      measures: [aMeasure({ caveat: 'Those that pay' })],
      measureUses: [aUse('1', 'm'), aUse('2', 'm')],
      leads: [aLead({ measureId: 'm', text: 'Membership Officer' })],
      ...figuresFrom(yearly),
    });
    expect(rowsOf(table)).toEqual([
      [
        'Full members',
        'Number',
        'Higher is better',
        'Those that pay',
        'Every year\n3 figures, Jul 22 to Jul 24',
        'Entered in the register',
        'Membership Officer',
        'Objective 1\nObjective 2',
      ],
    ]);
    expect(rowsOf(glossaryOf(named('Bare')))).toEqual([
      ['Bare', 'Number', 'Higher is better', 'Not given', 'No figure yet', '–', 'Not given', 'Objective 1'],
    ]);
  });

  it('says how often only of what comes at equal times', () => {
    const reported = (...headings: readonly string[]) => {
      const entries = headings.map((heading) => ({ measureId: 'm', heading, text: '1' }));
      const uses = { measures: [aMeasure()], measureUses: [aUse('1', 'm')] };
      return rowsOf(glossaryOf({ ...uses, ...figuresFrom(entries) }))[0]?.[4];
    };
    expect(reported('May 2024', 'June 2024', 'July 2024')).toMatch(/^Every month\n/u);
    expect(reported('January 2024', 'April 2024', 'July 2024')).toMatch(/^Every quarter\n/u);
    expect(reported('January 2024', 'July 2024')).toMatch(/^Every half year\n/u);
    expect(reported('July 2021', 'July 2023', 'July 2024')).toBe('3 figures, Jul 21 to Jul 24');
    expect(reported('July 2024')).toBe('1 figure, Jul 24');
  });

  it('is in the order of the letters of its language', () => {
    const words = ['Dysgwyr', 'Ddoe', 'Cwynion', 'Chwarae', 'Llwybrau', 'Lonydd', 'Élan', 'Eira'];
    const order = (language: Language) => rowsOf(glossaryOf(named(...words), language)).map(([name]) => name);
    expect(order('en')).toEqual([
      'Chwarae',
      'Cwynion',
      'Ddoe',
      'Dysgwyr',
      'Eira',
      'Élan',
      'Llwybrau',
      'Lonydd',
    ]);
    expect(order('cy')).toEqual([
      'Cwynion',
      'Chwarae',
      'Dysgwyr',
      'Ddoe',
      'Eira',
      'Élan',
      'Lonydd',
      'Llwybrau',
    ]);
  });

  it('is left out where nothing is measured', () => {
    expect(glossaryOf({})).toBeUndefined();
  });

  it('has each measure of a pack once, however many objectives use it', async () => {
    const { sections } = await sampleDocument();
    const [table] = sections.find(({ id }) => id === 'glossary')?.blocks ?? [];
    const names = rowsOf(table?.kind === 'table' ? table : undefined).map(([name]) => name);
    expect(names.filter((name) => name === 'Full members')).toHaveLength(1);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is led to from a workbook, and leads to the objective', async () => {
    const parts = unzipSync((await renderXlsx(await sampleDocument())).bytes);
    const leads = Object.values(parts).flatMap((bytes) =>
      [...strFromU8(bytes).matchAll(/<hyperlink ref="[A-Z]+\d+" location="'([^']+)'!/gu)].map(
        ([, to = '']) => to,
      ),
    );
    // From the cover, and from each of 14 rows in two tables.
    expect(leads.filter((to) => to === 'Glossary of measures')).toHaveLength(29);
    expect(leads.filter((to) => to === 'Objective 2 measures').length).toBeGreaterThan(7);
    const sheet = sheetOf(await opened(await sampleDocument()), 'Objective 1 measures');
    expect(cellsBy(sheet, 'Measure', rowWith(sheet, 'Affiliates')).font.underline).toBe(true);
  });
});

/** Each link to a name in the document: the name, and what is said of it, with the quotation marks that PDF has in one byte. */
function linksIn(streams: string): (readonly [to: string, says: string])[] {
  const links = streams.matchAll(/\/Contents (?:\(([^)]*)\)|<([\da-f]+)>)\s*\/Dest \(([^)]*)\)/gu);
  return [...links].map(([, plain, hex = '', to = '']) => [
    to,
    plain?.replace('\\215', '“').replace('\\216', '”') ??
      Buffer.from(hex, 'hex').swap16().toString('utf16le').slice(1),
  ]);
}

const canLook = has('pdftotext') && has('qpdf') && has('pdfinfo');

describe.skipIf(!canLook)('its links on paper (pdftotext, qpdf, pdfinfo)', () => {
  const made = async (change: (document: PackDocument) => PackDocument = (document) => document) =>
    lookAt((await renderPdf(change(await sampleDocument()))).bytes);

  it('lead there and back, each with words of its own', async () => {
    const file = await made();
    const links = linksIn(file.streams());
    const [there, back] = ['What “Affiliates” counts', 'The figures of “Affiliates”'].map((says) =>
      links.filter(([, words]) => words === says),
    );
    expect([there?.length, back?.length]).toEqual([2, 1]);
    const destinations = file.run('pdfinfo', '-dests');
    for (const [to] of [...(there ?? []), ...(back ?? [])]) expect(destinations).toContain(`"${to}"`);
  });

  it('are left out where the other end is', async () => {
    const file = await made(({ sections, ...rest }) => ({
      ...rest,
      sections: sections.filter(({ id }) => id !== 'glossary'),
    }));
    expect(linksIn(file.streams()).filter(([to]) => to.startsWith('measure-'))).toEqual([]);
    expect(file.pages.join('')).toContain('Affiliates');
  });
});
