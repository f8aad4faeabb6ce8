// The two ways in which a command makes a pack in both languages: whoever gives both means one of them, and nobody can know which.

import type { Command } from 'commander';
import type { Language } from '../../shared/language/language.ts';
import type { Text } from '../../shared/language/speak.ts';
import { bothFrom, type PackLanguages } from '../../shared/packs/model/pack-languages.ts';

export interface BothGiven {
  readonly bothLanguages?: true;
  readonly sideBySide?: true;
}

export function addBothLanguages(command: Command, t: Text): Command {
  return command
    .addOption(
      command.createOption('--both-languages', t('command.option.both-languages')).conflicts('sideBySide'),
    )
    .addOption(command.createOption('--side-by-side', t('command.option.side-by-side')));
}

/** Which languages a command names: that of `--language`, where it is given, and whether it asks for both. */
export interface LanguagesGiven extends BothGiven {
  readonly asked: Language | undefined;
}

/** As the packs of a body have them, where the command names none. */
export function languagesOr(
  kept: PackLanguages | null,
  language: Language,
  { asked, ...given }: LanguagesGiven,
): PackLanguages {
  const isNamed = asked !== undefined || given.bothLanguages === true || given.sideBySide === true;
  return isNamed || kept === null ? languagesAsked(language, given) : kept;
}

/** The language of the command, which is the first where both are asked for. */
export function languagesAsked(language: Language, { bothLanguages, sideBySide }: BothGiven): PackLanguages {
  if (sideBySide === true) return bothFrom(language, 'side by side');
  return bothLanguages === true ? bothFrom(language) : language;
}
