// What must hold of every import: a workbook that the register exports reads back without a difference, files that don't overlap come in
// any order.

import fc from 'fast-check';
import { inEnglish, inWords } from '../../../in-english.ts';
import { describe, expect, it } from 'vitest';
import { composePack } from '../../../../electron/packs/compose/compose.ts';
import { renderXlsx } from '../../../../electron/packs/xlsx/render-xlsx.ts';
import { readAtOnce } from '../../../../electron/imports/spreadsheet/import-figures.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { create, type Change } from '../../../../shared/kernel/change.ts';
import { naturalId } from '../../../../shared/kernel/entity.ts';
import { quantityOf } from '../../../../shared/figures/rules/quantity.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { financeAmount } from '../../../../shared/finance/model/finance-amount.ts';
import { financeLine } from '../../../../shared/finance/model/finance-line.ts';
import { period } from '../../../../shared/figures/model/period.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { languages, type Language } from '../../../../shared/language/language.ts';
import { readInUnit } from '../../../../shared/language/reading/figures/read-in-unit.ts';
import { valueOf } from '../../register/a-register.ts';
import { aRegisterOfMeasures, imported, said, type TestRegisterOf } from './an-import.ts';
import { aWorkbook, fileOf } from './a-workbook.ts';

const measures = [
  { id: 'm1', unit: 'number' },
  { id: 'm2', unit: 'number' },
  { id: 'm3', unit: 'percent' },
  { id: 'm4', unit: 'money' },
  { id: 'm5', unit: 'number' },
] as const;
const months = ['2022-07', '2023-07', '2024-07'] as const;

const whole = fc.integer({ min: 0, max: 99_999 }).map(String);
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 1, max: 99 }))
  .map(([units, parts]) => `${units}.${String(parts).padStart(2, '0')}`);
const plain = fc.oneof(whole, decimal);
const written = (unit: 'number' | 'percent' | 'money') => {
  const mark = (text: string) => (unit === 'percent' ? `${text}%` : unit === 'money' ? `£${text}` : text);
  return fc.oneof(
    { weight: 5, arbitrary: plain.map(mark) },
    plain.map((text) => `Over ${mark(text)}`),
    plain.map((text) => `at most ${mark(text)}`),
    plain.map((text) => `about ${mark(text)}`),
    fc.constantFrom('TBC', 'Improving trend'),
  );
};

/** Some figures of some measures; every measure has at least one number in each column it is in. */
const someFigures = fc.array(
  fc.record({
    measure: fc.nat({ max: measures.length - 1 }),
    month: fc.nat({ max: months.length - 1 }),
    kind: fc.constantFrom('actual' as const, 'target' as const),
    texts: fc.record({ number: written('number'), percent: written('percent'), money: written('money') }),
  }),
  { minLength: 1, maxLength: 15 },
);

function figureChanges(figures: typeof someFigures extends fc.Arbitrary<infer T> ? T : never): Change[] {
  const made = new Map<string, Change>();
  for (const { measure, month, kind, texts } of figures) {
    const owner = measures[measure] ?? measures[0];
    const periodId = months[month] ?? months[0];
    const read = readInUnit(texts[owner.unit], owner.unit);
    if (!read.ok) throw new Error(inEnglish(read.problem));
    const id = naturalId([owner.id, periodId, kind]);
    made.set(
      id,
      create(figure, id, {
        measureId: owner.id,
        periodId,
        kind,
        value: read.read.value,
        provenance: { file: 'Strategy.docx', at: { table: 2, row: 3, column: 4 } },
      }),
    );
  }
  return [...made.values()];
}

const periods = months.map((key) =>
  create(period, key, { key, label: `July ${key.slice(0, 4)}`, from: `${key}-01`, to: `${key}-31` }),
);

async function packOf(register: TestRegisterOf, language: Language): Promise<string> {
  const document = composePack({
    index: indexOf(snapshot(register)),
    today: '2024-08-31',
    before: new Map(),
    edition: inWords('Register'),
    language,
  });
  return fileOf('board-pack.xlsx', (await renderXlsx(document)).bytes);
}

const pence = fc.integer({ min: -9_999_999, max: 9_999_999 });
const aLine = fc.record({
  under: fc.boolean(),
  budget: pence,
  actual: fc.option(pence),
  forecast: fc.option(pence),
  virement: fc.option(pence),
});
const moneyKinds = ['budget', 'actual', 'forecast', 'virement'] as const;

/** A heading with some headings under it, and some beside it, each with its amounts. */
function moneyChanges(lines: readonly (typeof aLine extends fc.Arbitrary<infer T> ? T : never)[]): Change[] {
  const yearId = 'FY2024-25';
  const side = 'expenditure' as const;
  const provenance = { file: 'finance.xlsx', sheet: 'Budget', cell: 'C5' };
  return [
    create(period, yearId, { key: yearId, label: '2024/25', from: '2024-04-01', to: '2025-03-31' }),
    create(financeLine, 'p', { yearId, heading: 'Policy projects', side }),
    ...lines.flatMap(({ under, ...amounts }, place): Change[] => {
      const lineId = `l${place}`;
      const heading = `Heading ${'abcdefgh'[place] ?? ''}${place}`;
      return [
        create(financeLine, lineId, {
          yearId,
          heading,
          side,
          parentId: under ? 'p' : null,
          position: place + 1,
        }),
        ...moneyKinds.flatMap((kind) => {
          const amount = amounts[kind];
          const id = naturalId([lineId, kind]);
          return amount === null
            ? []
            : [create(financeAmount, id, { lineId, kind, pence: amount, provenance })];
        }),
      ];
    }),
  ];
}

/** What comes back different, or doesn't come back at all. */
async function differences(register: TestRegisterOf, language: Language): Promise<string[]> {
  const { plan } = valueOf(
    await readAtOnce(await packOf(register, language), register, undefined, register.environment),
  );
  const { figures, financeAmounts } = snapshot(register);
  // Above its first number a table may have rows that say only “TBC”, and then its headings are not made out.
  const complete = figures.every(({ value }) => quantityOf(value) !== undefined);
  const sought = complete ? [...figures, ...financeAmounts] : [];
  const read = new Set(
    plan.lines.map(({ payload }) => (payload === undefined || payload.to === 'words' ? '' : payload.id)),
  );
  return [
    ...plan.lines.filter(({ status }) => status !== 'same').map(said),
    ...sought.filter(({ id }) => !read.has(id)).map(({ id }) => `missing: ${id}`),
  ];
}

for (const language of languages) {
  describe(`a workbook that the register exports in ${language === 'en' ? 'English' : 'Welsh'}`, () => {
    it('reads back without a difference in its figures', async () => {
      await fc.assert(
        fc.asyncProperty(someFigures, async (figures) => {
          const register = aRegisterOfMeasures();
          register.write(...periods, ...figureChanges(figures));
          expect(await differences(register, language)).toEqual([]);
          register.close();
        }),
        { numRuns: 30 },
      );
    });

    it('reads back without a difference in its money', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(aLine, { minLength: 1, maxLength: 8 }), async (lines) => {
          const register = aRegisterOfMeasures();
          register.write(...moneyChanges(lines));
          expect(await differences(register, language)).toEqual([]);
          register.close();
        }),
        // A heading whose amounts are the sum of one below zero.
        {
          numRuns: 20,
          examples: [[[{ under: true, budget: 0, actual: null, forecast: -1, virement: null }]]],
        },
      );
    });
  });
}

describe('files that don’t overlap', () => {
  it('give the same result in any order', async () => {
    const cells = fc.uniqueArray(
      fc.record({
        measure: fc.constantFrom('Full members', 'Associate members', 'Case studies'),
        month: fc.constantFrom('July 2023', 'July 2024', 'July 2025'),
        value: fc.nat({ max: 9_999 }),
      }),
      {
        selector: ({ measure, month }) => `${measure} ${month}`,
        minLength: 2,
        maxLength: 9,
      },
    );
    await fc.assert(
      fc.asyncProperty(cells, fc.infiniteStream(fc.boolean()), async (all, sides) => {
        const halves: (typeof all)[] = [[], []];
        for (const cell of all) halves[sides.next().value === true ? 1 : 0]?.push(cell);
        const files = await Promise.all(
          halves
            .filter((half) => half.length > 0)
            .map((half, place) =>
              aWorkbook(
                {
                  rows: [
                    ['Measure', 'Period', 'Value'],
                    ...half.map(({ measure, month, value }) => [measure, month, value]),
                  ],
                },
                `${place}.xlsx`,
              ),
            ),
        );
        const figuresAfter = async (order: readonly string[]) => {
          const register = aRegisterOfMeasures();
          for (const file of order) await imported(file, register);
          const { figures } = snapshot(register);
          register.close();
          return figures.map(({ id, value }) => ({ id, value }));
        };
        expect(await figuresAfter(files)).toEqual(await figuresAfter(files.toReversed()));
      }),
      { numRuns: 15 },
    );
  });
});
