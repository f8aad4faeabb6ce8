// Who came to the meetings of a body in a time, by member and by meeting.

import { isolated } from '../../../../shared/language/isolate.ts';
import { body as bodyEntity } from '../../../../shared/bodies/model/body.ts';
import { say } from '../../../../shared/language/say.ts';
import { speak, textIn, type Text } from '../../../../shared/language/speak.ts';
import type { Saying, Spoken } from '../../../../shared/kernel/saying.ts';
import {
  attendancePercent,
  countAttendance,
  meetingsCounted,
  type AttendanceCount,
  type MeetingCounted,
} from '../../../../shared/minutes/rules/attendance.ts';
import type { WantedOf } from '../../../../shared/packs/documents.ts';
import {
  text,
  textCell,
  type Block,
  type Cell,
  type PackDocument,
  type TableRow,
} from '../../../../shared/packs/pack-document.ts';
import { columnsInUse } from '../columns-in-use.ts';
import type { DocumentSource } from './document-source.ts';
import { sheetDocument } from './sheet.ts';

interface Composing extends DocumentSource {
  readonly t: Text;
  readonly counted: readonly MeetingCounted[];
}

/** "from 1 April 2026 to 31 March 2027"; all of it where no day is given. */
function whenOf({ from, to }: WantedOf<'attendance'>, today: string): Saying {
  if (from !== null && to !== null)
    return say('attendance.between', { from: { day: from }, to: { day: to } });
  if (from !== null) return say('attendance.since', { from: { day: from } });
  return say('attendance.until', { to: { day: to ?? today } });
}

const figures = ['invited', 'present', 'remote', 'apologies', 'absent', 'unmarked', 'substituted'] as const;

function cells(count: AttendanceCount): Cell[] {
  const percent = attendancePercent(count);
  return [
    ...figures.map((each) => textCell(count[each] === 0 && each !== 'invited' ? '' : String(count[each]))),
    textCell(percent === undefined ? '' : `${percent}%`),
  ];
}

function table({ t }: Composing, name: string, heading: string, rows: readonly TableRow[]): Block {
  return columnsInUse({
    kind: 'table',
    name,
    sheet: name,
    columns: [
      { heading, align: 'left', share: 2 },
      ...figures.map((each) => ({ heading: t(`attendance.${each}`), align: 'right' as const })),
      { heading: t('attendance.percent'), align: 'right' },
    ],
    rows: [...rows],
    rowHeading: 0,
  });
}

function byPerson(composing: Composing): Block {
  const { index, t, counted } = composing;
  const ids = [...new Set(counted.flatMap(({ invited }) => invited.map(({ personId }) => personId)))];
  const rows = ids
    .map((id) => ({ id, name: index.people.get(id)?.name ?? '' }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
    .map(({ id, name }): TableRow => ({
      kind: 'row',
      cells: [textCell(name), ...cells(countAttendance(counted, id))],
    }));
  return table(composing, t('attendance.byPerson'), t('attendance.name'), rows);
}

function byMeeting(composing: Composing): Block {
  const { t, counted, language } = composing;
  const rows = counted.map((each): TableRow => {
    const { day, title } = each.meeting;
    const when = [speak(language, { day }), isolated(title ?? '')].filter((part) => part !== '').join(', ');
    const name = each.isRecorded ? when : `${when} (${t('attendance.notRecorded')})`;
    const count = countAttendance([each]);
    return {
      kind: 'row',
      cells: [textCell(name), ...(each.isRecorded ? cells(count) : [...figures, ''].map(() => textCell('')))],
    };
  });
  return table(composing, t('attendance.byMeeting'), t('attendance.meeting'), rows);
}

function blocksOf(composing: Composing): Block[] {
  const { t, counted, language } = composing;
  const total = countAttendance(counted);
  const percent = attendancePercent(total);
  const paragraph = (words: Spoken, style?: 'lead'): Block => ({
    kind: 'paragraph',
    ...(style === undefined ? {} : { style }),
    runs: text(speak(language, words)),
  });
  if (percent === undefined && counted.length === 0) return [paragraph(say('attendance.none'), 'lead')];
  const { present, invited, notRecorded } = total;
  return [
    percent === undefined
      ? paragraph(say('attendance.noPercent'), 'lead')
      : paragraph(say('attendance.percentIs', { percent, present, invited }), 'lead'),
    paragraph(say('attendance.how')),
    ...(notRecorded === 0 ? [] : [paragraph(say('attendance.notRecordedCount', { count: notRecorded }))]),
    ...(percent === undefined
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: t('attendance.byPerson') },
          byPerson(composing),
        ]),
    { kind: 'heading', level: 2, text: t('attendance.byMeeting') },
    byMeeting(composing),
  ];
}

/** Undefined for a body that isn't there. */
export function composeAttendance(
  source: DocumentSource,
  wanted: WantedOf<'attendance'>,
): PackDocument | undefined {
  const { index, today, language } = source;
  const t = textIn(language);
  const body = wanted.bodyId === '' ? t('attendance.allBodies') : index.look(bodyEntity, wanted.bodyId)?.name;
  if (body === undefined) return undefined;
  const bodyId = wanted.bodyId === '' ? null : wanted.bodyId;
  const counted = meetingsCounted(index.snapshot, { ...wanted, bodyId, today });
  const when = whenOf(wanted, today);
  const what = t('attendance.document');
  return sheetDocument(source, {
    title: speak(language, say('attendance.documentOf', { body, when })),
    runningHead: { whose: body, what: `${what}, ${speak(language, when)}` },
    cover: {
      title: body,
      subtitle: what,
      lines: [speak(language, when)],
    },
    sections: [
      { id: 'attendance', title: what, reference: body, blocks: blocksOf({ ...source, t, counted }) },
    ],
  });
}
