// The register of interests as it is published, by member: of a sensitive one only that there is one. The full copy is for whoever keeps it.

import { isolated } from '../../../../shared/language/isolate.ts';
import { body } from '../../../../shared/bodies/model/body.ts';
import { standsOn } from '../../../../shared/bodies/rules/seats.ts';
import { interestClasses } from '../../../../shared/interests/rules/class-names.ts';
import { whySensitive } from '../../../../shared/interests/rules/interest-classes.ts';
import { say } from '../../../../shared/language/say.ts';
import { speak, textIn, type Text } from '../../../../shared/language/speak.ts';
import type { WantedOf } from '../../../../shared/packs/documents.ts';
import {
  text,
  textCell,
  type Block,
  type PackDocument,
  type TableRow,
} from '../../../../shared/packs/pack-document.ts';
import type { Dispensation, Interest, Person } from '../../../../shared/register/snapshot.ts';
import { columnsInUse } from '../columns-in-use.ts';
import type { DocumentSource } from './document-source.ts';
import { headOf, organisationOf, sheetDocument } from './sheet.ts';

interface Composing extends DocumentSource, WantedOf<'interests'> {
  readonly t: Text;
}

function dayText({ language }: Composing, day: string | null): string {
  return day === null ? '' : speak(language, { day });
}

function isWithheld({ edition }: Composing, { sensitive }: Interest): boolean {
  return sensitive && edition === 'public';
}

/** Of a withheld one its class and its days are withheld as well: they may say what it is. */
function rowOf(composing: Composing, row: Interest): TableRow {
  const { t, index } = composing;
  const hidden = isWithheld(composing, row);
  const bodies = row.bodyIds.map((id) => index.look(body, id)?.name ?? '').filter((name) => name !== '');
  return {
    kind: 'row',
    cells: [
      textCell(hidden ? '' : t(`interests.class.${row.class}`)),
      textCell(hidden ? t('interests.withheld') : row.text),
      textCell(hidden ? '' : bodies.map(isolated).join(', ')),
      textCell(hidden ? '' : dayText(composing, row.from)),
      textCell(hidden ? '' : dayText(composing, row.to)),
      textCell(hidden ? '' : dayText(composing, row.notifiedOn)),
    ],
  };
}

function entriesTable(composing: Composing, name: string, rows: readonly Interest[]): Block {
  const { t } = composing;
  return columnsInUse({
    kind: 'table',
    name,
    sheet: t('interests.makeTitle'),
    columns: [
      { heading: t('interests.ofClass'), align: 'left', share: 2 },
      { heading: t('interests.text'), align: 'left', share: 3 },
      { heading: t('interests.bodies'), align: 'left', share: 1 },
      { heading: t('interests.from'), align: 'left' },
      { heading: t('interests.to'), align: 'left' },
      { heading: t('interests.notifiedOn'), align: 'left' },
    ],
    rows: rows.map((row) => rowOf(composing, row)),
    rowHeading: 1,
  });
}

function seatsOf({ index, today, t }: Composing, personId: string): string {
  return index.snapshot.seats
    .filter((row) => row.personId === personId && standsOn(row, today) === 'stands')
    .map(
      ({ bodyId, role }) => `${isolated(index.look(body, bodyId)?.name ?? '')} (${t(`bodies.role.${role}`)})`,
    )
    .join(', ');
}

function memberBlocks(composing: Composing, who: Person): Block[] {
  const { index, t, today } = composing;
  const its = index.snapshot.interests
    .filter(({ personId }) => personId === who.id)
    .sort(
      (a, b) =>
        // Nor does its place among the others say what it is.
        Number(isWithheld(composing, a)) - Number(isWithheld(composing, b)) ||
        interestClasses.indexOf(a.class) - interestClasses.indexOf(b.class) ||
        (a.text < b.text ? -1 : 1),
    );
  const sits = index.snapshot.seats.some(
    (row) => row.personId === who.id && row.votes && standsOn(row, today) === 'stands',
  );
  if (its.length === 0 && !sits) return [];
  const name = who.title === null ? who.name : `${who.title} ${isolated(who.name)}`;
  const seats = seatsOf(composing, who.id);
  return [
    { kind: 'heading', level: 2, text: name },
    ...(seats === '' ? [] : [{ kind: 'paragraph' as const, runs: text(seats) }]),
    its.length === 0
      ? { kind: 'paragraph', runs: text(t('interests.state.unknown')) }
      : entriesTable(composing, name, its),
  ];
}

function dispensationRow(composing: Composing, row: Dispensation): TableRow {
  const { index, t } = composing;
  return {
    kind: 'row',
    cells: [
      textCell(index.people.get(row.personId)?.name ?? ''),
      textCell(index.look(body, row.bodyId)?.name ?? ''),
      textCell(row.matter),
      textCell(t(`interests.scope.${row.scope}`)),
      textCell(dayText(composing, row.from)),
      textCell(dayText(composing, row.to)),
      textCell(row.reason),
      textCell(row.grantedBy),
    ],
  };
}

function dispensationBlocks(composing: Composing): Block[] {
  const { index, t } = composing;
  const rows = [...index.snapshot.dispensations].sort((a, b) => (a.from < b.from ? 1 : -1));
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: t('interests.view.dispensations') },
    columnsInUse({
      kind: 'table',
      name: t('interests.view.dispensations'),
      sheet: t('interests.view.dispensations'),
      columns: [
        { heading: t('interests.member'), align: 'left', share: 1 },
        { heading: t('interests.body'), align: 'left', share: 1 },
        { heading: t('interests.matter'), align: 'left', share: 2 },
        { heading: t('interests.scope'), align: 'left', share: 1 },
        { heading: t('interests.inForceFrom'), align: 'left' },
        { heading: t('interests.inForceTo'), align: 'left' },
        { heading: t('interests.reason'), align: 'left', share: 2 },
        { heading: t('interests.grantedBy'), align: 'left', share: 1 },
      ],
      rows: rows.map((row) => dispensationRow(composing, row)),
      rowHeading: 0,
    }),
  ];
}

function entriesBlocks(composing: Composing): Block[] {
  const { index, t, language } = composing;
  const people = [...index.snapshot.people].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const blocks = people.flatMap((who) => memberBlocks(composing, who));
  const isAnyWithheld = index.snapshot.interests.some((row) => isWithheld(composing, row));
  return [
    ...(isAnyWithheld
      ? [
          {
            kind: 'paragraph' as const,
            runs: text(t('interests.withheldWhy', { source: speak(language, whySensitive) })),
          },
        ]
      : []),
    ...(blocks.length === 0
      ? [{ kind: 'paragraph' as const, style: 'lead' as const, runs: text(t('interests.emptyTitle')) }]
      : blocks),
  ];
}

export function composeInterests(source: DocumentSource, wanted: WantedOf<'interests'>): PackDocument {
  const { today, language } = source;
  const t = textIn(language);
  const composing: Composing = { ...source, ...wanted, t };
  const what = t(wanted.edition === 'public' ? 'interests.document' : 'interests.documentFull');
  const day = speak(language, { day: today });
  const dispensations = dispensationBlocks(composing);
  return sheetDocument(source, {
    title: speak(language, say('documents.titleOf', { what, day: { day: today } })),
    runningHead: headOf(organisationOf(source), what, day),
    cover: {
      title: what,
      subtitle: speak(language, say('interests.asAt', { day: { day: today } })),
      lines: [],
    },
    sections: [
      { id: 'interests', title: what, reference: what, blocks: entriesBlocks(composing) },
      ...(dispensations.length === 0
        ? []
        : [
            {
              id: 'dispensations',
              title: t('interests.view.dispensations'),
              reference: t('interests.view.dispensations'),
              blocks: dispensations,
            },
          ]),
    ],
  });
}
