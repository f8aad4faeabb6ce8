// The packs that were issued to the board.

import { useMemo, useState } from 'react';
import type { IssuedPack } from '../../../shared/packs/calls.ts';
import type { Speak, Text } from '../../../shared/language/speak.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { dateText, useSpeak, useText } from '../../state/text.ts';
import { useRoom } from '../../ui/layout/use-room.ts';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { Line } from '../../ui/lists/Line.tsx';
import { ComparePacks } from './compare/ComparePacks.tsx';
import { sayIssued, sayReaders } from '../../../shared/packs/rules/say-issued.ts';
import { IssuedPackDialog } from './IssuedPackDialog.tsx';

const idOf = ({ id }: IssuedPack) => id;
const none: readonly IssuedPack[] = [];

function issuedColumns(t: Text, speak: Speak): readonly Column<IssuedPack>[] {
  const day = (key: 'issuedOn' | 'asAt', label: string): Column<IssuedPack> => ({
    key,
    label,
    width: 136,
    text: ({ [key]: date }) => (date === null ? '' : dateText(date)),
    sortBy: ({ [key]: date }) => date,
  });
  return [
    {
      key: 'title',
      label: t('packs.pack'),
      width: 130,
      grows: 2,
      names: true,
      wraps: true,
      text: ({ title }) => title,
    },
    day('issuedOn', t('packs.issuedOn')),
    {
      key: 'for',
      label: t('packs.issuedFor'),
      width: 110,
      grows: 1,
      text: (pack) => speak(sayReaders(pack)),
    },
    {
      key: 'version',
      label: t('packs.version'),
      width: 90,
      figures: true,
      text: ({ version }) => String(version),
      sortBy: ({ version }) => version,
    },
    day('asAt', t('packs.asAt')),
    { key: 'by', label: t('packs.issuedBy'), width: 110, grows: 1, text: ({ by }) => by },
  ];
}

interface IssuedLinesProps {
  readonly packs: readonly IssuedPack[];
  /** Of several meetings: a line says what was issued. */
  readonly isTitled: boolean;
  readonly onOpen: (id: string) => void;
}

function IssuedLines({ packs, isTitled, onOpen }: IssuedLinesProps) {
  const speak = useSpeak();
  return (
    <ul className="lines">
      {packs.map((pack) => (
        <li key={pack.id}>
          <Line
            onOpen={() => {
              onOpen(pack.id);
            }}
          >
            {isTitled ? <span className="issued-title">{pack.title}</span> : null}
            {speak(sayIssued(pack))} <span className="quiet">{pack.by}</span>
          </Line>
        </li>
      ))}
    </ul>
  );
}

/** All of them, in a table where there is room for its columns, or those of one meeting. */
export function IssuedPacks({ meetingId }: { readonly meetingId?: string }) {
  const t = useText();
  const speak = useSpeak();
  const [opened, setOpened] = useState<string | null>(null);
  const [comparing, setComparing] = useState(false);
  const [room, watch] = useRoom();
  const { value, error } = useAnswer('issues', 'list', {});
  const issued = useMemo(
    () => (meetingId === undefined ? value : value?.filter((pack) => pack.meetingId === meetingId)),
    [value, meetingId],
  );
  const columns = useMemo(() => issuedColumns(t, speak), [t, speak]);
  // With less room, columns would be out of sight.
  const roomForColumns = columns.reduce((sum, { width }) => sum + width, 0);
  const table = useTable({ name: 'issued packs', columns, rows: issued ?? none, idOf });
  const title = t('packs.issued');
  const shown = issued?.find(({ id }) => id === opened);
  const among = (issued ?? none).filter((pack) => pack.compares && pack.meetingId === shown?.meetingId);
  return (
    <section ref={watch}>
      <div className="section-heading">
        <h2>{title}</h2>
        <ExportTable table={table} title={title} look="quiet" />
      </div>
      {issued === undefined ? (
        <NotYet error={error} />
      ) : issued.length === 0 ? (
        <p className="quiet">{t('packs.issuedNone')}</p>
      ) : meetingId !== undefined || room < roomForColumns ? (
        <IssuedLines packs={issued} isTitled={meetingId === undefined} onOpen={setOpened} />
      ) : (
        <Table table={table} label={t('table.list', { what: title })} opened={opened} onOpen={setOpened} />
      )}
      {shown === undefined ? null : comparing ? (
        <ComparePacks
          pack={shown}
          among={among}
          onClose={() => {
            setComparing(false);
          }}
        />
      ) : (
        <IssuedPackDialog
          pack={shown}
          onCompare={
            shown.compares && among.length > 1
              ? () => {
                  setComparing(true);
                }
              : undefined
          }
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </section>
  );
}
