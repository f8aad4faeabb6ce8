// The `meetings` commands as they are written on the command line: one for each document.

import type { Command, Option } from 'commander';
import type { Language } from '../../../shared/language/language.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { editions } from '../../../shared/packs/documents.ts';
import { documentCommands, type NamedCommand } from './meeting-documents.ts';
import { runCompare, type CompareGiven } from './compare-packs.ts';
import { runMeetingCheck, type CheckGiven } from './check-meeting.ts';
import { runMeetingDocument, type DocumentGiven } from './meetings.ts';
import { addBothLanguages } from '../both-languages.ts';
import { onRegister } from '../outcome.ts';
import { packParts, pageSizes } from '../../../shared/packs/meeting-pack.ts';
import { aDay, manyOf, oneOf } from '../read-options.ts';
import type { Setting } from '../setting.ts';

type Given = DocumentGiven & { readonly json?: true };

/** Instead of an edition: whoever gives both means one of them, and nobody can know which. */
function forOne(command: Command, t: Text): Option {
  return command.createOption('--for <name>', t('command.option.for-person')).conflicts('edition');
}

/** What an issued pack goes on with has that pack’s own parts. */
function goingOn(command: Command, name: 'supplement' | 'consolidated', about: string): Option {
  const others = ['supplement', 'consolidated', 'parts', 'comments', 'draft'];
  return command.createOption(`--${name}`, about).conflicts(others.filter((other) => other !== name));
}

function addDocument(meetings: Command, setting: Setting, document: NamedCommand): void {
  const { t, language, environment, report } = setting;
  const { kind, called = kind, about, of, editions: hasEditions, forPerson, drafts, parts } = document;
  const command = setting
    .command(meetings, `${called} <register>`, about)
    .requiredOption(
      '--out <file>',
      t(kind === 'calendar' ? 'command.option.calendar-out' : 'command.option.document-out'),
    );
  if (of === 'meeting') command.requiredOption('--meeting <meeting>', t('command.option.meeting'));
  if (of === 'paper') command.requiredOption('--paper <paper>', t('command.option.paper'));
  if (of === 'days') command.option('--body <name>', t('command.option.body'));
  if (of === 'body') command.requiredOption('--body <name>', t('command.option.one-body'));
  if (of === 'days' || of === 'body') {
    command
      .option('--from <day>', t('command.option.from-day'), aDay(t))
      .option('--to <day>', t('command.option.to-day'), aDay(t));
  }
  if (hasEditions) command.option('--edition <edition>', t('command.option.edition'), oneOf(editions, t));
  if (forPerson === true) command.addOption(forOne(command, t));
  if (drafts === true) command.option('--draft', t('command.option.draft'));
  if (parts === true) {
    command
      .option('--parts <parts>', t('command.option.pack-parts'), manyOf(packParts, t))
      .option('--comments', t('command.option.pack-comments'))
      .option('--page-sizes <sizes>', t('command.option.pack-page-sizes'), oneOf(pageSizes, t))
      .addOption(goingOn(command, 'supplement', t('command.option.pack-supplement')))
      .addOption(goingOn(command, 'consolidated', t('command.option.pack-consolidated')));
    addBothLanguages(command, t);
  }
  command.action(async (register: string, { json, ...given }: Given) => {
    const { language: asked } = command.optsWithGlobals<{ readonly language?: Language }>();
    const how = { language, asked, environment };
    report(
      await onRegister(register, () => runMeetingDocument(register, document, given, how)),
      json === true,
    );
  });
}

function addCheck(meetings: Command, setting: Setting): void {
  const { t, language, environment, report } = setting;
  const command = setting.command(meetings, 'check <register>', 'command.meetings-check');
  command
    .addOption(forOne(command, t))
    .requiredOption('--meeting <meeting>', t('command.option.meeting'))
    .option('--edition <edition>', t('command.option.edition'), oneOf(editions, t))
    .option('--as-at <day>', t('command.option.judged-at'), aDay(t))
    .action(async (register: string, { json, ...given }: CheckGiven & { readonly json?: true }) => {
      report(
        await onRegister(register, () => runMeetingCheck(register, given, { language, environment })),
        json === true,
      );
    });
}

function addCompare(meetings: Command, setting: Setting): void {
  const { t, report } = setting;
  const command = setting.command(meetings, 'compare <register>', 'command.meetings-compare');
  command
    .addOption(forOne(command, t))
    .requiredOption('--meeting <meeting>', t('command.option.meeting'))
    .option('--edition <edition>', t('command.option.edition'), oneOf(editions, t))
    .option('--with <edition>', t('command.option.compare-with'), oneOf(editions, t))
    .action(async (register: string, { json, ...given }: CompareGiven & { readonly json?: true }) => {
      report(await onRegister(register, () => runCompare(register, given)), json === true);
    });
}

export function addMeetingsCommands(program: Command, setting: Setting): void {
  const meetings = setting.group(program, 'meetings', 'command.meetings');
  addCheck(meetings, setting);
  addCompare(meetings, setting);
  for (const document of documentCommands) addDocument(meetings, setting, document);
}
