// `import`: a strategy document into a register.

import {
  importIntoFile,
  type Imported,
  type ImportOptions,
} from '../imports/strategy-document/import-into-file.ts';
import { preview, tally } from '../imports/strategy-document/preview.ts';
import type { Environment } from '../register/environment.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
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
    ...preview(findings, plan, { listNew: dryRun }),
    '',
    closing(registerPath, imported.value, dryRun),
  ];
  return done((speak) => lines.map(speak), {
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

function closing(register: string, { plan, receipt, created }: Imported, dryRun: boolean): Saying {
  if (dryRun) return say('command.dry-run');
  if (receipt === undefined) return say('command.import.holds-already', { register });
  const { batch } = receipt;
  if (!created) return say('command.import.written', { register, batch });
  const made = tally(plan.items, 'new');
  return made === undefined
    ? say('command.import.made-as-batch', { register, batch })
    : say('command.import.made', { register, tally: made });
}
