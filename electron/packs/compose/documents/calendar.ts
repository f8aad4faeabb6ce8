// The printed calendar of meetings: month by month, with days that were moved and why, and the days on which nobody meets.

import { isolated } from '../../../../shared/language/isolate.ts';
import { bankHolidays, holidaysIn } from '../../../../shared/calendar/rules/bank-holidays.ts';
import { say } from '../../../../shared/language/say.ts';
import { speak, textIn } from '../../../../shared/language/speak.ts';
import { meetingsBetween } from '../../../../shared/meetings/rules/meetings-between.ts';
import type { WantedOf } from '../../../../shared/packs/documents.ts';
import {
  text,
  textCell,
  type Block,
  type PackDocument,
  type TableRow,
} from '../../../../shared/packs/pack-document.ts';
import type { Meeting } from '../../../../shared/register/snapshot.ts';
import { columnsInUse } from '../columns-in-use.ts';
import type { DocumentSource } from './document-source.ts';
import { sheetDocument } from './sheet.ts';

interface Composing extends DocumentSource {
  readonly bodies: ReadonlyMap<string, string>;
  readonly bodyId: string;
}

function remarkOf(
  { language }: Composing,
  { state, reason, day, plannedDay, movedBecause }: Meeting,
): string {
  const t = textIn(language);
  const remarks: string[] = [];
  if (state === 'cancelled')
    remarks.push(
      reason === null
        ? t('meetings.state.cancelled')
        : speak(language, say('meetings.file.cancelled', { reason })),
    );
  if (plannedDay !== null && plannedDay !== day && movedBecause !== null)
    remarks.push(
      speak(language, say('meetings.calendar.moved', { from: { day: plannedDay }, because: movedBecause })),
    );
  return remarks.join('\n');
}

function rowsOf(composing: Composing, meetings: readonly Meeting[]): TableRow[] {
  const { language, bodies } = composing;
  const t = textIn(language);
  let month = '';
  return meetings.flatMap((meeting): TableRow[] => {
    const { day, time, endTime, bodyId, title, kind, place, link } = meeting;
    const inMonth = day.slice(0, 7);
    const begins = inMonth !== month;
    month = inMonth;
    const hours = [time ?? '', endTime ?? ''].filter((each) => each !== '').join('–');
    const named = title ?? (kind === 'ordinary' ? '' : t(`meetings.kind.${kind}`));
    const cells = [
      speak(language, { day }),
      hours,
      bodies.get(bodyId) ?? '',
      named,
      [place ?? '', link ?? ''].filter((each) => each !== '').join('\n'),
      remarkOf(composing, meeting),
    ];
    const row: TableRow = { kind: 'row', cells: cells.map(textCell) };
    return begins ? [{ kind: 'group', text: speak(language, { month: inMonth }) }, row] : [row];
  });
}

function meetingsTable(composing: Composing, meetings: readonly Meeting[]): Block {
  const t = textIn(composing.language);
  return columnsInUse({
    kind: 'table',
    name: t('nav.meetings'),
    sheet: t('nav.meetings'),
    columns: [
      { heading: t('meetings.day'), align: 'left' },
      { heading: t('meetings.time'), align: 'left' },
      { heading: t('meetings.body'), align: 'left', share: 2 },
      { heading: t('meetings.kindOf'), align: 'left', share: 1 },
      { heading: t('meetings.place'), align: 'left', share: 2 },
      { heading: t('meetings.calendar.remark'), align: 'left', share: 2 },
    ],
    rows: rowsOf(composing, meetings),
    rowHeading: 0,
  });
}

interface DayOff {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly whose: string;
}

/** Recesses and bank holidays between two days: of the body, or of all of them. */
function daysOff({ index, language, bodies, bodyId }: Composing, from: string, to: string): DayOff[] {
  const t = textIn(language);
  const { recesses, bankHolidays: kept } = index.snapshot;
  const shown = index.snapshot.bodies.filter(({ id }) => bodyId === '' || id === bodyId);
  const nations = [...new Set(shown.map(({ nation }) => nation))];
  const holidays = nations.flatMap((nation) =>
    bankHolidays(holidaysIn(nation, kept)).map(({ day, name }) => ({
      from: day,
      to: day,
      name: speak(language, name),
      whose: nations.length > 1 ? t(`bodies.nation.${nation}`) : t('meetings.calendar.holiday'),
    })),
  );
  const own = recesses
    .filter((row) => bodyId === '' || row.bodyId === null || row.bodyId === bodyId)
    .map((row) => ({
      from: row.from,
      to: row.to,
      name: row.name,
      whose: row.bodyId === null ? t('meetings.calendar.everybody') : (bodies.get(row.bodyId) ?? ''),
    }));
  return [...own, ...holidays]
    .filter((each) => each.to >= from && each.from <= to)
    .sort((a, b) => (`${a.from} ${a.name}` < `${b.from} ${b.name}` ? -1 : 1));
}

function daysOffTable(composing: Composing, from: string, to: string): Block[] {
  const { language } = composing;
  const t = textIn(language);
  const found = daysOff(composing, from, to);
  if (found.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: t('meetings.calendar.daysOff') },
    {
      kind: 'table',
      name: t('meetings.calendar.daysOff'),
      sheet: t('meetings.calendar.daysOff'),
      columns: [
        { heading: t('meetings.day'), align: 'left', share: 2 },
        { heading: t('meetings.calendar.called'), align: 'left', share: 2 },
        { heading: t('meetings.calendar.forWhom'), align: 'left', share: 2 },
      ],
      rows: found.map(({ from: first, to: last, name, whose }) => ({
        kind: 'row',
        cells: [
          textCell(
            first === last
              ? speak(language, { day: first })
              : speak(language, say('meetings.calendar.fromTo', { from: { day: first }, to: { day: last } })),
          ),
          textCell(name),
          textCell(whose),
        ],
      })),
      rowHeading: 0,
    },
  ];
}

/** Undefined for a body that isn't there. */
export function composeCalendar(
  source: DocumentSource,
  wanted: WantedOf<'calendar'>,
): PackDocument | undefined {
  const { index, language, today } = source;
  const { bodyId } = wanted;
  const t = textIn(language);
  const bodies = new Map(index.snapshot.bodies.map(({ id, name }) => [id, name]));
  const body = bodies.get(bodyId);
  if (bodyId !== '' && body === undefined) return undefined;
  const meetings = meetingsBetween(index, wanted);
  const from = wanted.from === '' ? (meetings[0]?.day ?? today) : wanted.from;
  const to = wanted.to === '' ? (meetings.at(-1)?.day ?? today) : wanted.to;
  const name =
    body === undefined
      ? t('meetings.calendar.of-all')
      : speak(language, say('meetings.file.of-body', { body }));
  const days = speak(language, say('meetings.calendar.fromTo', { from: { day: from }, to: { day: to } }));
  const composing: Composing = { ...source, bodies, bodyId };
  return sheetDocument(source, {
    title: `${isolated(name)}, ${days}`,
    runningHead: { whose: name, what: days },
    cover: { title: name, subtitle: days, lines: [days] },
    sections: [
      {
        id: 'calendar',
        title: t('nav.meetings'),
        reference: name,
        blocks: [
          meetings.length === 0
            ? { kind: 'paragraph', style: 'lead', runs: text(t('meetings.calendar.none')) }
            : meetingsTable(composing, meetings),
          ...daysOffTable(composing, from, to),
        ],
      },
    ],
  });
}
