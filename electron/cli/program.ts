// The commands: the same use cases as the window has.

import { userInfo } from 'node:os';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { isDate } from '../../shared/language/dates.ts';
import { runCheck } from './check.ts';
import { runDemo } from './demo.ts';
import { runHistory } from './history.ts';
import { runImportFigures } from './import-figures.ts';
import { runImport } from './import.ts';
import { exitCodes, type Outcome } from './outcome.ts';
import { runPack } from './pack.ts';
import { runVerify } from './verify.ts';
import { defaultDeviceFolder, environmentIn } from '../device/device-folder.ts';
import { localDay, systemEnvironment } from '../register/environment.ts';
import { addSyncCommands } from './sync-program.ts';

const codesHelp = `
Exit codes:
  ${exitCodes.done}  done
  ${exitCodes.damaged}  the register is damaged, or is not what its log says
  ${exitCodes.usage}  the command was not understood
  ${exitCodes.failed}  the command could not be done; nothing was changed`;

function report({ exit, lines, json }: Outcome, asJson: boolean) {
  const text = asJson ? JSON.stringify(json, null, 2) : lines.join('\n');
  if (exit === exitCodes.done || asJson) console.log(text);
  else console.error(text);
  process.exitCode = exit;
}

function aDate(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError('Write the day as year-month-day, like 2024-07-12.');
  return text;
}

function today(): string {
  return localDay(systemEnvironment);
}

function thisUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'command line'; // an account without a name
  }
}

interface JsonOption {
  readonly json?: true;
}

function programOf(): Command {
  const device = defaultDeviceFolder(process.env, process.platform);
  const here = environmentIn(device);
  const program = new Command('minutebook')
    .description('Keep a strategy register, and make board packs from it.')
    .showHelpAfterError('Add --help to see how the command is written.')
    .addHelpText('after', codesHelp)
    .exitOverride();
  const command = (usage: string, description: string) =>
    program
      .command(usage)
      .description(description)
      .option('--json', 'print the result as JSON, for programs')
      .addHelpText('after', codesHelp)
      .exitOverride();

  command(
    'import <register> <document>',
    'read a strategy (.docx or .txt) into a register; makes the register when there is none',
  )
    .option('--dry-run', 'show what would change, and write nothing')
    .option('--author <name>', 'who makes the change, for the audit trail', thisUser())
    .action(
      async (register: string, document: string, options: JsonOption & { dryRun?: true; author: string }) => {
        const { dryRun = false, author } = options;
        report(await runImport(register, document, { dryRun, actor: author }, here), options.json === true);
      },
    );

  command(
    'import-figures <register> <file>',
    'read figures from a spreadsheet (.xlsx, .xlsm, .ods, .csv, .tsv) into a register',
  )
    .option('--profile <name>', 'how the file is read, as saved in the register; without it, what fits')
    .option('--dry-run', 'show what would change, and write nothing')
    .option('--reason <words>', 'why figures of a closed period change')
    .option('--author <name>', 'who makes the change, for the audit trail', thisUser())
    .action(
      async (
        register: string,
        file: string,
        options: JsonOption & { profile?: string; dryRun?: true; reason?: string; author: string },
      ) => {
        const { profile, dryRun = false, reason, author } = options;
        const chosen = { profile, dryRun, reason, actor: author };
        report(await runImportFigures(register, file, chosen, here), options.json === true);
      },
    );

  command('pack <register>', 'make the board pack as PDF and workbook')
    .requiredOption('--out <folder>', 'where to put board-pack.pdf and board-pack.xlsx')
    .option('--as-at <date>', 'the register as it stood at the end of this day, like 2024-07-12', aDate)
    .action(async (register: string, options: JsonOption & { out: string; asAt?: string }) => {
      report(await runPack(register, options.out, options.asAt ?? today()), options.json === true);
    });

  command('check <register>', 'say whether the register is whole, and what in it needs attention')
    .option('--as-at <date>', 'judge what is late or missing on this day', aDate)
    .action((register: string, options: JsonOption & { asAt?: string }) => {
      report(runCheck(register, options.asAt ?? today()), options.json === true);
    });

  command(
    'history <register> <ref>',
    'who changed an objective, activity, measure, person or group: “2.3”, “Full members”',
  ).action((register: string, ref: string, options: JsonOption) => {
    report(runHistory(register, ref), options.json === true);
  });

  command(
    'verify <register>',
    'prove that the register is what its log says: replay it all and check every hash',
  ).action((register: string, options: JsonOption) => {
    report(runVerify(register), options.json === true);
  });

  addSyncCommands(program, { device, user: thisUser(), report, help: codesHelp });

  command('demo', 'the sample strategy to a register and a board pack')
    .option('--out <folder>', 'where to put them', 'out/demo')
    .option('--as-at <date>', 'judge what is late or missing on this day', aDate)
    .action(async (options: JsonOption & { out: string; asAt?: string }) => {
      report(await runDemo(options.out, options.asAt ?? today(), systemEnvironment), options.json === true);
    });
  return program;
}

export async function run(): Promise<void> {
  try {
    await programOf().parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  }
}
