// The computers that write in this register: what each is called, who vouched for it, and when it was last heard of.

import { useMemo } from 'react';
import type { DeviceLine } from '../../../shared/exchange/calls.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { api } from '../../api.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { done } from '../../state/app-store.ts';
import { dayOf, timeOf, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';

const idOf = ({ id }: DeviceLine) => id;

function deviceColumns(t: Text): readonly Column<DeviceLine>[] {
  return [
    {
      key: 'name',
      label: t('exchange.device'),
      width: 150,
      grows: 2,
      names: true,
      wraps: true,
      text: ({ name }) => name,
      cell: ({ own, retired }) => (
        <>
          {own ? <span className="meta"> {t('exchange.ownDevice')}</span> : null}
          {retired ? <span className="meta"> {t('exchange.retired')}</span> : null}
        </>
      ),
    },
    { key: 'fingerprint', label: t('exchange.fingerprint'), width: 172, grows: 1, text: idOf },
    {
      key: 'vouchedBy',
      label: t('exchange.vouchedBy'),
      width: 130,
      grows: 1,
      text: ({ vouchedBy }) => vouchedBy ?? '',
    },
    {
      key: 'heard',
      label: t('exchange.heard'),
      width: 186,
      text: ({ heard }) => (heard === null ? '' : `${dayOf(heard)} ${timeOf(heard)}`),
      sortBy: ({ heard }) => heard,
    },
    {
      key: 'retire',
      label: t('exchange.retire'),
      width: 100,
      text: ({ retired }) => (retired ? t('exchange.retired') : ''),
      cell: ({ id, name, own, retired }) =>
        own ? null : (
          <Button
            look="quiet"
            label={t(retired ? 'exchange.unretireWhat' : 'exchange.retireWhat', { name })}
            onPress={() => done(api.exchange.retire({ device: id, retired: !retired }))}
          >
            {t(retired ? 'exchange.unretire' : 'exchange.retire')}
          </Button>
        ),
    },
  ];
}

export function Devices({ devices }: { readonly devices: readonly DeviceLine[] }) {
  const t = useText();
  const columns = useMemo(() => deviceColumns(t), [t]);
  const table = useTable({ name: 'computers', columns, rows: devices, idOf });
  return (
    <>
      <div className="section-heading">
        <h2>{t('exchange.devices')}</h2>
        <ExportTable table={table} title={t('exchange.devices')} look="quiet" />
      </div>
      {devices.length === 0 ? (
        <p className="quiet">{t('exchange.noDevices')}</p>
      ) : (
        <Table table={table} label={t('table.list', { what: t('exchange.devices') })} />
      )}
    </>
  );
}
