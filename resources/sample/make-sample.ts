// Makes the shipped sample: a Word strategy of our own writing, with the structure and figures of a real one, and roles instead of names.
// Run it with `npm run sample` after changing strategy-words.ts; the .docx beside it is committed.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { strategyWords, type ActivityWords, type ObjectiveWords } from './strategy-words.ts';

type Content = string | readonly string[];

function cell(content: Content, options: { bullets?: boolean; bold?: boolean } = {}): TableCell {
  const texts = typeof content === 'string' ? content.split('\n') : content;
  const children = texts.map((text) => {
    const bulleted = options.bullets === true && !text.startsWith('(');
    const children = [new TextRun({ text, bold: options.bold === true })];
    return bulleted
      ? new Paragraph({ children, numbering: { reference: 'bullets', level: 0 } })
      : new Paragraph({ children });
  });
  return new TableCell({ children });
}

function table(rows: readonly TableRow[]): Table {
  return new Table({ rows: [...rows], width: { size: 100, type: WidthType.PERCENTAGE } });
}

function objectiveTable({ title, statement, separator }: ObjectiveWords): Table {
  return table([
    new TableRow({ children: [cell('Objective', { bold: true })] }),
    new TableRow({ children: [cell(`${title}${separator}${statement}`)] }),
  ]);
}

function measuresTable({ periods, measures }: ObjectiveWords): Table {
  if (periods.length === 0) {
    const words = measures.map(([name]) => name);
    return table([
      new TableRow({ children: [cell('Measures', { bold: true })] }),
      new TableRow({ children: [cell(words, { bullets: true })] }),
    ]);
  }
  const header = new TableRow({
    children: [cell('Measures'), ...periods.map((period) => cell(period))].map((made) => made),
  });
  const rows = measures.map(
    ([name, ...figures]) =>
      new TableRow({ children: [cell(name), ...periods.map((_, index) => cell(figures[index] ?? ''))] }),
  );
  return table([header, ...rows]);
}

function activityRow({ ref, words, lead = '', milestone = '', progress = '' }: ActivityWords): TableRow {
  return new TableRow({
    children: [cell(ref), cell(words, { bullets: true }), cell(lead), cell(milestone), cell(progress)],
  });
}

function activitiesTable({ activities }: ObjectiveWords): Table {
  const header = ['', 'Supporting Activity', 'Lead', 'Milestone', 'Progress'].map((text) =>
    cell(text, { bold: true }),
  );
  return table([new TableRow({ children: header }), ...activities.map(activityRow)]);
}

function heading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
}

function objectiveBlocks(objective: ObjectiveWords): (Paragraph | Table)[] {
  const plain = (text: string) => new Paragraph({ text });
  return [
    heading(objective.heading),
    objectiveTable(objective),
    plain(''),
    measuresTable(objective),
    ...objective.after.map(plain),
    plain(''),
    activitiesTable(objective),
    plain(''),
  ];
}

/** The same text gives the same bytes: the timestamps in Word files are set to the strategy's first day. */
function withoutTimes(docx: Buffer): Uint8Array {
  const parts = unzipSync(docx);
  const core = new TextDecoder().decode(parts['docProps/core.xml']);
  const fixed = core.replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, '2024-01-01T00:00:00Z');
  const entries = Object.entries({ ...parts, 'docProps/core.xml': new TextEncoder().encode(fixed) });
  return zipSync(
    Object.fromEntries(entries.map(([name, bytes]) => [name, [bytes, { mtime: new Date(2024, 0, 1) }]])),
  );
}

export async function makeSample(): Promise<Uint8Array> {
  const { title, front, objectives } = strategyWords;
  const document = new Document({
    title,
    creator: 'Minutebook',
    numbering: {
      config: [{ reference: 'bullets', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] }],
    },
    sections: [
      {
        children: [
          ...front.flatMap(([name, ...texts]) => [
            heading(name),
            ...texts.map((text) => new Paragraph({ text })),
          ]),
          ...objectives.flatMap(objectiveBlocks),
        ],
      },
    ],
  });
  return withoutTimes(await Packer.toBuffer(document));
}

export const samplePath = join(import.meta.dirname, 'strategy-2024-2026.docx');

if (process.argv[1] === import.meta.filename) {
  writeFileSync(samplePath, await makeSample());
  console.log(`${samplePath}: ${readFileSync(samplePath).length} bytes`);
}
