// The `meetings` commands as they are written on the command line.

import type { Command } from 'commander';
import { runMeetingsCalendar } from './meetings.ts';
import { onRegister } from './outcome.ts';
import { aDay } from './read-options.ts';
import type { Setting } from './setting.ts';

interface Given {
  readonly json?: true;
  readonly out: string;
  readonly body?: string;
  readonly from?: string;
  readonly to?: string;
}

export function addMeetingsCommands(program: Command, setting: Setting): void {
  const { t, language, report } = setting;
  const meetings = setting.group(program, 'meetings', 'command.meetings');
  setting
    .command(meetings, 'calendar <register>', 'command.meetings-calendar')
    .requiredOption('--out <file>', t('command.option.calendar-out'))
    .option('--body <name>', t('command.option.body'))
    .option('--from <day>', t('command.option.from-day'), aDay(t))
    .option('--to <day>', t('command.option.to-day'), aDay(t))
    .action(async (register: string, { out, body, from, to, json }: Given) => {
      const wanted = { out, body, from, to, language };
      report(await onRegister(register, () => runMeetingsCalendar(register, wanted)), json === true);
    });
}
