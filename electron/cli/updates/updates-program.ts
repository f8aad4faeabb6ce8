// `lead-sheets` and `import-updates` as they are written on the command line.

import type { Command } from 'commander';
import { onRegister } from '../outcome.ts';
import type { Setting } from '../setting.ts';
import { runImportUpdates, runLeadSheets } from './updates.ts';

interface ImportGiven {
  readonly dryRun?: boolean;
  readonly take?: readonly string[];
  readonly by?: string;
  readonly reason?: string;
  readonly author: string;
  readonly json?: true;
}

/** Several, with commas between them. */
function cellsOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

export function addUpdatesCommands(program: Command, setting: Setting): void {
  const { t, language, user, environment, command, report } = setting;
  command(program, 'lead-sheets <register>', 'command.lead-sheets')
    .requiredOption('--out <folder>', t('command.option.sheets-out'))
    .option('--period <name>', t('command.option.period'))
    .action(async (register: string, given: { out: string; period?: string; json?: true }) => {
      const wanted = { folder: given.out, period: given.period, language };
      report(
        await onRegister(register, () => runLeadSheets(register, wanted, environment)),
        given.json === true,
      );
    });

  command(program, 'import-updates <register> <file>', 'command.import-updates')
    .option('--dry-run', t('command.option.dry-run'))
    .option('--take <cells>', t('command.option.take-cells'), cellsOf)
    .option('--by <name>', t('command.option.answered-by'))
    .option('--reason <words>', t('command.option.reason'))
    .option('--author <name>', t('command.option.author'), user)
    .action(async (register: string, file: string, given: ImportGiven) => {
      const { dryRun = false, take = [], by, reason, author, json } = given;
      const how = { dryRun, take, by, reason, actor: author, language };
      report(
        await onRegister(register, () => runImportUpdates(register, file, how, environment)),
        json === true,
      );
    });
}
