// `import`: a strategy document into a register.

import {
  importIntoFile,
  type Imported,
  type ImportOptions,
} from '../imports/strategy-document/import-into-file.ts';
import { preview, tally } from '../imports/strategy-document/preview.ts';
import type { Environment } from '../register/environment.ts';
import { done, failed, type Outcome } from './outcome.ts';

export async function runImport(
  registerPath: string,
  documentPath: string,
  options: ImportOptions,
  environment: Environment,
): Promise<Outcome> {
  const imported = await importIntoFile(registerPath, documentPath, options, environment);
  if (!imported.ok) return failed(imported.error);
  const { findings, plan, receipt, created } = imported.value;
  const { dryRun } = options;
  const lines = [
    preview(findings, plan, { listNew: dryRun }),
    '',
    closing(registerPath, imported.value, dryRun),
  ];
  return done(lines, {
    register: registerPath,
    document: documentPath,
    dryRun,
    created: created && !dryRun,
    batch: receipt?.batch ?? null,
    changes: plan.changes.length,
    items: plan.items.filter(({ kind }) => dryRun || kind !== 'same'),
    absent: plan.absent,
    assumptions: findings.assumptions,
    notUnderstood: findings.notUnderstood,
    notices: findings.notices,
  });
}

function closing(registerPath: string, { plan, receipt, created }: Imported, dryRun: boolean): string {
  if (dryRun) return `Nothing was written: this was a dry run.`;
  if (receipt === undefined) return `${registerPath} holds all of this already. Nothing was written.`;
  const made = tally(plan.items, 'new');
  const first = created ? `Made ${registerPath}` : `Written to ${registerPath}`;
  return `${first}${created && made !== '' ? ` with ${made}` : `, as batch ${receipt.batch}`}.`;
}
