// A pack as a workbook: real Excel tables with numbers as numbers, ready to sort, filter and print.

import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import { wholeTitle } from '../../../shared/packs/rules/two-languages.ts';
import { withoutPages } from '../compose/without-pages.ts';
import { writeCover } from './cover.ts';
import { tableName } from './names.ts';
import type { SheetLink, SheetTouches } from './package.ts';
import { planSheets } from './sheet-plan.ts';
import { finished, newWorkbook, type NamedTable, type RenderedWorkbook } from './workbook.ts';
import { writeSheet, type SectionLink } from './write-sheet.ts';

export async function renderXlsx(asked: PackDocument): Promise<RenderedWorkbook> {
  const document = withoutPages(asked);
  const { language, date: day } = document;
  const workbook = newWorkbook({
    title: wholeTitle(document),
    subject: document.cover.subtitle,
    day,
    language,
  });

  const parts = planSheets(document);
  const tables = new Map<string, string>();
  const named: NamedTable[] = [];
  const taken = new Set<string>();
  const cover = writeCover(workbook, document, parts);
  const written = parts.flatMap(({ document: part, plans }) =>
    plans.map((plan) => {
      const name = tableName(plan.name, taken);
      const sheet = writeSheet(workbook, part, plan, name);
      if (sheet.table !== undefined) {
        tables.set(name, plan.table?.name ?? '');
        named.push({ name: plan.name, grid: sheet.table });
      }
      return sheet;
    }),
  );

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
  return { ...(await finished(workbook, { sheets, tables })), tables: named };
}
