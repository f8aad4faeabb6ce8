// A pack as a workbook: real Excel tables with numbers as numbers, ready to sort, filter and print.

import ExcelJS from 'exceljs';
import { startOfDay } from '../../../shared/kernel/days.ts';
import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import { withoutPages } from '../compose/without-pages.ts';
import { writeCover } from './cover.ts';
import { tableName } from './names.ts';
import { finishPackage, type SheetLink, type SheetTouches } from './package.ts';
import { planSheets } from './sheet-plan.ts';
import { writeSheet, type SectionLink } from './write-sheet.ts';

const maker = 'Minutebook';

export interface RenderedWorkbook {
  readonly bytes: Buffer;
  readonly sheets: number;
}

export async function renderXlsx(asked: PackDocument): Promise<RenderedWorkbook> {
  const document = withoutPages(asked);
  const workbook = new ExcelJS.Workbook();
  const created = new Date(startOfDay(document.date, 'UTC'));
  workbook.creator = maker;
  workbook.lastModifiedBy = maker;
  workbook.title = document.title;
  workbook.subject = document.cover.subtitle;
  workbook.created = created;
  workbook.modified = created;
  Object.assign(workbook, { language: document.language === 'en' ? 'en-GB' : document.language });

  const plans = planSheets(document);
  const tables = new Map<string, string>();
  const taken = new Set<string>();
  const cover = writeCover(workbook, document, plans);
  const written = plans.map((plan) => {
    const name = tableName(plan.name, taken);
    const sheet = writeSheet(workbook, document, plan, name);
    if (sheet.hasTable) tables.set(name, plan.table?.name ?? '');
    return sheet;
  });

  const places = new Map<string, Omit<SheetLink, 'from'>>();
  for (const { sections } of written)
    for (const [id, place] of sections) if (!places.has(id)) places.set(id, place);
  const leading = ({ from, section }: SectionLink): SheetLink[] => {
    const place = places.get(section);
    return place === undefined ? [] : [{ from, ...place }];
  };
  const sheets: SheetTouches[] = [
    cover,
    ...written.map(({ links, leads, texts, charts }) => ({
      links: [...links, ...leads.flatMap(leading)],
      texts,
      charts,
    })),
  ];
  // Nothing in it is compressed yet: that is done once, when it is finished.
  const unfinished = Buffer.from(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } }));
  const bytes = finishPackage(unfinished, {
    maker,
    sheets,
    tables,
  });
  return { bytes, sheets: workbook.worksheets.length };
}
