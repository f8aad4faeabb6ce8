// The `meetings` commands as they are written on the command line: one for each document.

import type { Command } from 'commander';
import { editions, isDocumentKind, type DocumentKind } from '../../../shared/packs/documents.ts';
import { documentCommands } from './meeting-documents.ts';
import { runMeetingDocument, type DocumentGiven } from './meetings.ts';
import { onRegister } from '../outcome.ts';
import { aDay, oneOf } from '../read-options.ts';
import type { Setting } from '../setting.ts';

type Given = DocumentGiven & { readonly json?: true };

function addDocument(meetings: Command, setting: Setting, kind: DocumentKind): void {
  const { t, language, environment, report } = setting;
  const { about, of, editions: hasEditions, drafts } = documentCommands[kind];
  const command = setting
    .command(meetings, `${kind} <register>`, about)
    .requiredOption(
      '--out <file>',
      t(kind === 'calendar' ? 'command.option.calendar-out' : 'command.option.document-out'),
    );
  if (of === 'meeting') command.requiredOption('--meeting <meeting>', t('command.option.meeting'));
  if (of === 'days') {
    command
      .option('--body <name>', t('command.option.body'))
      .option('--from <day>', t('command.option.from-day'), aDay(t))
      .option('--to <day>', t('command.option.to-day'), aDay(t));
  }
  if (hasEditions) command.option('--edition <edition>', t('command.option.edition'), oneOf(editions, t));
  if (drafts === true) command.option('--draft', t('command.option.draft'));
  command.action(async (register: string, { json, ...given }: Given) => {
    const how = { language, environment };
    report(await onRegister(register, () => runMeetingDocument(register, kind, given, how)), json === true);
  });
}

export function addMeetingsCommands(program: Command, setting: Setting): void {
  const meetings = setting.group(program, 'meetings', 'command.meetings');
  for (const kind of Object.keys(documentCommands).filter(isDocumentKind))
    addDocument(meetings, setting, kind);
}
