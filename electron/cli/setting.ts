// What the commands are built with: the language asked for, and what all of them share.

import { userInfo } from 'node:os';
import { InvalidArgumentError, type Command } from 'commander';
import type { TextKey } from '../../shared/language/catalogue.ts';
import { languages, type Language } from '../../shared/language/language.ts';
import { textIn, speakerIn, type Text } from '../../shared/language/speak.ts';
import { defaultDeviceFolder, environmentIn } from '../device/device-folder.ts';
import type { Environment } from '../register/environment.ts';
import { exitCodes, type Outcome } from './outcome.ts';
import { report } from './report.ts';

/** What every command is built with. */
export interface Setting {
  readonly t: Text;
  readonly language: Language;
  readonly user: string;
  readonly device: string;
  readonly environment: Environment;
  /** A command with what they all have: help, exit codes, `--language` and `--json`. */
  readonly command: (parent: Command, usage: string, about: TextKey) => Command;
  /** A group of commands. */
  readonly group: (parent: Command, name: string, about: TextKey) => Command;
  readonly report: (outcome: Outcome, asData: boolean) => void;
}

/** Found before anything is parsed: help and usage errors are in this language too. */
export function languageOf(given: readonly string[]): Language {
  const flag = '--language';
  const at = given.findIndex((each) => each === flag || each.startsWith(`${flag}=`));
  const wanted = given[at] === flag ? given[at + 1] : given[at]?.slice(flag.length + 1);
  return languages.find((language) => language === wanted) ?? 'en';
}

function aLanguage(t: Text) {
  return (text: string): string => {
    if (!languages.some((language) => language === text))
      throw new InvalidArgumentError(t('command.a-language'));
    return text;
  };
}

function thisUser(t: Text): string {
  try {
    return userInfo().username;
  } catch {
    return t('command.nameless'); // an account without a name
  }
}

function codesIn(t: Text): string {
  const { done, damaged, usage, failed, stopped } = exitCodes;
  const codes = [
    [done, t('command.exit-done')],
    [damaged, t('command.exit-damaged')],
    [usage, t('command.exit-usage')],
    [failed, t('command.exit-failed')],
    [stopped, t('command.exit-stopped')],
  ] as const;
  return ['', t('command.exit-codes'), ...codes.map(([code, means]) => `  ${code}  ${means}`)].join('\n');
}

/** The words that commander puts into its help: the headings of its parts, and what may be left out. */
function wordsOfHelpIn(t: Text): ReadonlyMap<string, string> {
  return new Map([
    ['Usage:', t('command.usage')],
    ['Arguments:', t('command.arguments')],
    ['Options:', t('command.options')],
    ['Global Options:', t('command.global-options')],
    ['Commands:', t('command.commands')],
    ['[options]', t('command.bracket.options')],
    ['[command]', t('command.bracket.command')],
  ]);
}

/** What every command and group of commands shares, and the program itself: its help, its language, and what it says when it isn't understood. */
export function dressed(command: Command, t: Text): Command {
  const words = wordsOfHelpIn(t);
  const inWords = (text: string) => words.get(text) ?? text;
  return command
    .showHelpAfterError(t('command.help-hint'))
    .addHelpText('after', codesIn(t))
    .helpOption('-h, --help', t('command.help-of'))
    .configureHelp({
      styleTitle: inWords,
      // In the line of usage and in the list of commands: “[options]”, “[command]”.
      styleOptionText: inWords,
      styleArgumentText: inWords,
      styleSubcommandText: inWords,
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined
          ? description
          : t('command.default', { about: description, value: JSON.stringify(defaultValue) }),
    })
    .option('--language <language>', t('command.option.language'), aLanguage(t))
    .exitOverride();
}

export function settingFor(language: Language): Setting {
  const t = textIn(language);
  const speak = speakerIn(language);
  const device = defaultDeviceFolder(process.env, process.platform);
  return {
    t,
    language,
    device,
    user: thisUser(t),
    environment: environmentIn(device),
    command: (parent, usage, about) =>
      dressed(parent.command(usage).description(t(about)), t).option('--json', t('command.option.json')),
    group: (parent, name, about) => dressed(parent.command(name).description(t(about)), t),
    report: (outcome, asData) => {
      report(speak, outcome, asData);
    },
  };
}
