// Builds small Word files for import tests, and imports them into a real register.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  commitStrategy,
  matchStrategy,
  parseStrategy,
} from '../../../../electron/imports/strategy-document/import-strategy.ts';
import type {
  Findings,
  FoundActivity,
  FoundMeasure,
} from '../../../../electron/imports/strategy-document/find/findings.ts';
import type { Plan } from '../../../../electron/imports/strategy-document/match/plan.ts';
import type { Receipt } from '../../../../electron/register/write/commit.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { valueOf, type TestRegister } from '../../register/a-register.ts';

export interface CellOptions {
  readonly text: string;
  readonly span?: number;
  /** Begins or continues a cell merged with the one below. */
  readonly down?: 'begin' | 'continue';
  readonly bold?: boolean;
  readonly inner?: readonly (readonly string[])[];
}

export type CellContent = string | CellOptions;
export type Block =
  | string
  | { readonly heading: string }
  | { readonly title: string }
  | { readonly table: readonly (readonly CellContent[])[] };

function cell(content: CellContent): TableCell {
  const { text, span, down, bold, inner } = typeof content === 'string' ? { text: content } : content;
  const children = text.split('\n').map((line) => {
    // "\v" breaks the line within the paragraph, as Shift+Enter does.
    const runs = line
      .split('\v')
      .map((part, at) => new TextRun({ text: part, bold: bold === true, ...(at > 0 && { break: 1 }) }));
    return new Paragraph({ children: runs });
  });
  return new TableCell({
    children: inner === undefined ? children : [...children, table(inner), new Paragraph('')],
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(down === undefined
      ? {}
      : { verticalMerge: down === 'begin' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
  });
}

function table(rows: readonly (readonly CellContent[])[]): Table {
  return new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) });
}

function block(content: Block): Paragraph | Table {
  if (typeof content === 'string') return new Paragraph(content);
  if ('table' in content) return table(content.table);
  if ('title' in content) return new Paragraph({ text: content.title, heading: HeadingLevel.TITLE });
  return new Paragraph({ text: content.heading, heading: HeadingLevel.HEADING_1 });
}

export async function docxBytes(blocks: readonly Block[]): Promise<Uint8Array> {
  const document = new Document({ title: 'Plan 2024-2027', sections: [{ children: blocks.map(block) }] });
  return Packer.toBuffer(document);
}

/** A Word file of these blocks; `change` rewrites its main part. */
export async function aDocx(blocks: readonly Block[], change?: (xml: string) => string): Promise<string> {
  const bytes = await docxBytes(blocks);
  if (change === undefined) return aFile('plan.docx', bytes);
  const parts = unzipSync(bytes);
  const main = 'word/document.xml';
  parts[main] = strToU8(change(strFromU8(parts[main] ?? new Uint8Array())));
  return aFile('plan.docx', zipSync(parts));
}

export function aFile(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

export async function findingsOf(...blocks: Block[]): Promise<Findings> {
  return valueOf(await parseStrategy(await aDocx(blocks)));
}

export async function measuresOf(...rows: (readonly CellContent[])[]): Promise<readonly FoundMeasure[]> {
  const findings = await findingsOf({ heading: 'Objective 1: Better homes' }, { table: rows });
  return findings.objectives.flatMap(({ measures }) => measures);
}

export async function activitiesOf(...rows: (readonly CellContent[])[]): Promise<readonly FoundActivity[]> {
  const findings = await findingsOf({ heading: 'Objective 1: Better homes' }, { table: rows });
  return findings.objectives.flatMap(({ activities }) => activities);
}

export interface Imported {
  readonly findings: Findings;
  readonly plan: Plan;
  readonly receipt: Receipt | undefined;
}

export async function importInto(register: TestRegister, path: string): Promise<Imported> {
  const findings = valueOf(await parseStrategy(path));
  const plan = matchStrategy(findings, register, register.environment);
  return {
    findings,
    plan,
    receipt: valueOf(commitStrategy(register, findings, plan, { actor: 'Secretary' })),
  };
}
