// The commands: the same use cases as in the window.

import { CommanderError, InvalidArgumentError, type Command } from 'commander';
import { speakerIn, type Text } from '../../shared/language/speak.ts';
import { mostBinding, paperNames, printedSides, typefaces } from '../../shared/packs/model/house-style.ts';
import { systemEnvironment } from '../register/environment.ts';
import { addBothLanguages, languagesAsked, type BothGiven } from './both-languages.ts';
import { runCheck } from './check.ts';
import { runDemo } from './demo.ts';
import { runHistory } from './history.ts';
import { runImportFigures } from './import-figures.ts';
import { runImport } from './import.ts';
import { addMeetingsCommands } from './meetings/meetings-program.ts';
import { exitCodes, onRegister, stopped } from './outcome.ts';
import { runPack } from './pack.ts';
import { aDay, aTimeZone, oneOf } from './read-options.ts';
import { report } from './report.ts';
import { dressed, languageOf, settingFor, type Setting } from './setting.ts';
import { runStyle, type StyleGiven } from './style.ts';
import { SpokenCommand } from './spoken-command.ts';
import { addSyncCommands } from './sync/sync-program.ts';
import { addUpdatesCommands } from './updates/updates-program.ts';
import { runVerify } from './verify.ts';

interface Given {
  readonly json?: true;
}

interface GivenImport extends Given {
  readonly dryRun?: boolean;
  readonly reason?: string;
  readonly author: string;
  readonly timeZone?: string;
}

function addImports(program: Command, { t, user, environment, command, report }: Setting) {
  command(program, 'import <register> <document>', 'command.import')
    .option('--dry-run', t('command.option.dry-run'))
    .option('--reason <words>', t('command.option.reason'))
    .option('--author <name>', t('command.option.author'), user)
    .option('--time-zone <zone>', t('command.option.time-zone'), aTimeZone(t))
    .action(async (register: string, document: string, given: GivenImport) => {
      const { dryRun = false, reason, author, timeZone, json } = given;
      const options = { dryRun, reason, actor: author, timeZone };
      report(
        await onRegister(register, () => runImport(register, document, options, environment)),
        json === true,
      );
    });

  command(program, 'import-figures <register> <file>', 'command.import-figures')
    .option('--profile <name>', t('command.option.profile'))
    .option('--dry-run', t('command.option.dry-run'))
    .option('--reason <words>', t('command.option.reason'))
    .option('--author <name>', t('command.option.author'), user)
    .action(
      async (
        register: string,
        file: string,
        given: Given & { profile?: string; dryRun?: boolean; reason?: string; author: string },
      ) => {
        const { profile, dryRun = false, reason, author, json } = given;
        const chosen = { profile, dryRun, reason, actor: author };
        report(
          await onRegister(register, () => runImportFigures(register, file, chosen, environment)),
          json === true,
        );
      },
    );
}

interface PackGiven extends BothGiven {
  readonly out: string;
  readonly asAt?: string;
  readonly since?: string;
  readonly chartData?: boolean;
  readonly csv?: boolean;
}

function addReports(program: Command, { t, language, command, report }: Setting) {
  const pack = command(program, 'pack <register>', 'command.pack')
    .requiredOption('--out <folder>', t('command.option.pack-out'))
    .option('--as-at <day>', t('command.option.as-at'), aDay(t))
    .option('--since <day>', t('command.option.since'), aDay(t))
    .option('--chart-data', t('command.option.chart-data'))
    .option('--csv', t('command.option.csv'));
  addBothLanguages(pack, t).action(async (register: string, given: Given & PackGiven) => {
    const { out, asAt, since, chartData, csv, json } = given;
    const languages = languagesAsked(language, given);
    const wanted = { folder: out, asAt, since, chartData, csv, language: languages };
    report(await onRegister(register, () => runPack(register, wanted, systemEnvironment)), json === true);
  });

  command(program, 'check <register>', 'command.check')
    .option('--as-at <day>', t('command.option.judged-at'), aDay(t))
    .action(async (register: string, { asAt, json }: Given & { asAt?: string }) => {
      report(await onRegister(register, () => runCheck(register, asAt, systemEnvironment)), json === true);
    });

  command(program, 'history <register> <ref>', 'command.history').action(
    async (register: string, ref: string, { json }: Given) => {
      report(await onRegister(register, () => runHistory(register, ref, systemEnvironment)), json === true);
    },
  );

  command(program, 'verify <register>', 'command.verify').action(
    async (register: string, { json }: Given) => {
      report(await onRegister(register, () => runVerify(register, systemEnvironment)), json === true);
    },
  );

  command(program, 'demo', 'command.demo')
    .option('--out <folder>', t('command.option.demo-out'), 'out/demo')
    .option('--as-at <day>', t('command.option.judged-at'), aDay(t))
    .action(async ({ out, asAt, json }: Given & { out: string; asAt?: string }) => {
      report(await runDemo({ folder: out, asAt, language }, systemEnvironment), json === true);
    });
}

type GivenStyle = Given & StyleGiven & { readonly author: string };

function aBinding(t: Text) {
  return (text: string): number => {
    const millimetres = Number(text);
    if (!/^\d+$/u.test(text) || millimetres > mostBinding)
      throw new InvalidArgumentError(t('command.a-binding', { most: mostBinding }));
    return millimetres;
  };
}

function addStyle(program: Command, { t, language, user, environment, command, report }: Setting) {
  command(program, 'style <register>', 'command.style')
    .option('--body <name>', t('command.option.style-body'))
    .option('--organisation <name>', t('command.option.style-organisation'))
    .option('--logo <file>', t('command.option.style-logo'))
    .option('--logo-alternative <words>', t('command.option.style-logo-alternative'))
    .option('--remove-logo', t('command.option.style-remove-logo'))
    .option('--accent <colour>', t('command.option.style-accent'))
    .option('--typeface <typeface>', t('command.option.style-typeface'), oneOf(typefaces, t))
    .option('--sides <sides>', t('command.option.style-sides'), oneOf(printedSides, t))
    .option('--binding <millimetres>', t('command.option.style-binding'), aBinding(t))
    .option('--paper-size <paper>', t('command.option.style-paper'), oneOf(paperNames, t))
    .option('--drop', t('command.option.style-drop'))
    .option('--author <name>', t('command.option.author'), user)
    .action(async (register: string, { json, author, ...given }: GivenStyle) => {
      const asking = { author, language, environment };
      report(await onRegister(register, () => runStyle(register, given, asking)), json === true);
    });
}

function programOf(setting: Setting): Command {
  const { t, language } = setting;
  const program = dressed(
    new SpokenCommand('minutebook', speakerIn(language)).description(t('command.about')),
    t,
  ).helpCommand('help [command]', t('command.help-of'));
  addImports(program, setting);
  addUpdatesCommands(program, setting);
  addReports(program, setting);
  addStyle(program, setting);
  addMeetingsCommands(program, setting);
  addSyncCommands(program, setting);
  return program;
}

export async function run(): Promise<void> {
  try {
    await programOf(settingFor(languageOf(process.argv))).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError)
      process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    else sayStopped(error);
  }
}

/** Whatever a command throws is said in the language asked for, and is never taken for a damaged register. */
export function sayStopped(error: unknown): void {
  report(speakerIn(languageOf(process.argv)), stopped(error), process.argv.includes('--json'));
}
