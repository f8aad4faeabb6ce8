// Sending and receiving changes, the shared folder, and the computers that are trusted.

import { useMemo, useState } from 'react';
import type { DeviceLine, ExchangeState, FolderState } from '../../../shared/exchange/calls.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { api } from '../../api.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { registerChanged, useAnswer } from '../../state/answers.ts';
import { done, tell, useApp } from '../../state/app-store.ts';
import { dayOf, timeOf, speakNow, useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { Screen } from '../../ui/Screen.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { Incoming } from './Incoming.tsx';
import { SendDialog } from './SendDialog.tsx';
import { useReceiving } from './use-receiving.ts';
import './exchange.css';

/** The app's own state of the exchange isn't part of the register, so it is refetched explicitly. */
function refresh() {
  registerChanged(['device']);
}

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
    { key: 'fingerprint', label: t('exchange.fingerprint'), width: 190, grows: 1, text: idOf },
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
      width: 150,
      text: ({ heard }) => (heard === null ? '' : `${dayOf(heard)} ${timeOf(heard)}`),
      sortBy: ({ heard }) => heard,
    },
    {
      key: 'retire',
      label: t('exchange.retire'),
      width: 120,
      text: ({ retired }) => (retired ? t('exchange.retired') : ''),
      cell: ({ id, name, own, retired }) =>
        own ? null : (
          <Button
            look="quiet"
            label={t(retired ? 'exchange.unretireWhat' : 'exchange.retireWhat', { name })}
            onPress={() => void done(api.exchange.retire({ device: id, retired: !retired }))}
          >
            {t(retired ? 'exchange.unretire' : 'exchange.retire')}
          </Button>
        ),
    },
  ];
}

function Devices({ devices }: { readonly devices: readonly DeviceLine[] }) {
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

interface FolderProps {
  readonly folder: FolderState | null;
  readonly onLook: (file: string) => void;
}

function Folder({ folder, onLook }: FolderProps) {
  const t = useText();
  const speak = useSpeak();
  const run = async (work: Promise<Result<unknown>>) => {
    await done(work);
    refresh();
  };
  if (folder === null) {
    return (
      <Button onPress={() => void run(api.exchange.chooseFolder({}))}>{t('exchange.chooseFolder')}</Button>
    );
  }
  const { path, at, problem, waiting, ignored } = folder;
  return (
    <>
      <p>
        <strong>{path}</strong>
      </p>
      {problem === null ? (
        <p className="meta" role="status">
          {at === null
            ? t('exchange.folderNever')
            : t('exchange.folderAt', { when: `${dayOf(at)} ${timeOf(at)}` })}
        </p>
      ) : (
        <p role="alert" className="exchange-problem">
          {speak(problem)}
        </p>
      )}
      {waiting.length === 0 ? null : (
        <>
          <h3>{t('exchange.waiting')}</h3>
          <ul>
            {waiting.map(({ file, why, isStranger }) => (
              <li key={file}>
                {speak(why)}{' '}
                {isStranger ? (
                  <Button
                    look="quiet"
                    label={t('exchange.lookAtWhat', { file })}
                    onPress={() => {
                      onLook(file);
                    }}
                  >
                    {t('exchange.lookAt')}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
      {ignored.length === 0 ? null : (
        <p className="meta">{t('exchange.ignored', { files: ignored.join(', ') })}</p>
      )}
      <div className="exchange-buttons">
        <Button onPress={() => void run(api.exchange.throughFolder({}))}>{t('exchange.folderNow')}</Button>
        <Button look="quiet" onPress={() => void run(api.exchange.leaveFolder({}))}>
          {t('exchange.leaveFolder')}
        </Button>
      </div>
    </>
  );
}

function ThisComputer({ state }: { readonly state: ExchangeState }) {
  const t = useText();
  return (
    <>
      <LabelledEdit
        label={t('exchange.computerName')}
        value={state.name}
        required
        onKeep={async (name) => {
          const kept = await done(api.exchange.nameComputer({ name }));
          refresh();
          return kept;
        }}
      />
      <p>{t('exchange.own', { fingerprint: state.own })}</p>
    </>
  );
}

export function ExchangeScreen() {
  const t = useText();
  const { value, error } = useAnswer('exchange', 'state', {});
  const [sending, setSending] = useState(false);
  const flow = useReceiving();
  const canWrite = useApp(({ header }) => header !== null && !header.readOnly && header.asAt === null);
  if (flow.look !== null) return <Incoming flow={flow} />;
  if (value === undefined) {
    return error === null ? (
      <p className="waiting">{t('frame.loading')}</p>
    ) : (
      <Screen title={t('nav.exchange')}>
        <p role="alert" className="exchange-problem">
          {speakNow(error.message)}
        </p>
      </Screen>
    );
  }
  const takeBack = async () => {
    if (await done(api.exchange.takeBack({}))) tell(t('exchange.takenBack'));
  };
  return (
    <Screen title={t('nav.exchange')}>
      <div className="exchange">
        <section>
          <h2>{t('exchange.send')}</h2>
          <p>{t('exchange.sendHint')}</p>
          <Button
            look="main"
            disabled={!canWrite}
            onPress={() => {
              setSending(true);
            }}
          >
            {t('exchange.send')}
          </Button>
        </section>
        <section>
          <h2>{t('exchange.receive')}</h2>
          <p>{t('exchange.receiveHint')}</p>
          <Button disabled={!canWrite || flow.busy} onPress={() => void flow.choose()}>
            {t(flow.busy ? 'exchange.looking' : 'exchange.choose')}
          </Button>
          {value.lastMerge === null ? null : (
            <>
              <Button look="quiet" disabled={!canWrite} onPress={() => void takeBack()}>
                {t('exchange.takeBack', { source: value.lastMerge.source })}
              </Button>
              <p className="meta">{t('exchange.takeBackHint')}</p>
            </>
          )}
        </section>
        <section>
          <h2>{t('exchange.folder')}</h2>
          <p>{t('exchange.folderHint')}</p>
          <Folder folder={value.folder} onLook={(file) => void flow.lookAt(file)} />
        </section>
        <section>
          <Devices devices={value.devices} />
          <ThisComputer state={value} />
        </section>
      </div>
      {sending ? (
        <SendDialog
          devices={value.devices}
          onClose={() => {
            setSending(false);
          }}
        />
      ) : null}
    </Screen>
  );
}
