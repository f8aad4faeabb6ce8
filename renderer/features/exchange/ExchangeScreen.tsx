// Sending and receiving changes, the shared folder, and the computers that are trusted.

import { useState } from 'react';
import type { DeviceLine, ExchangeState, FolderState } from '../../../shared/exchange/calls.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { api } from '../../api.ts';
import { registerChanged, useAnswer } from '../../state/answers.ts';
import { done, tell, useApp } from '../../state/app-store.ts';
import { dayOf, timeOf, speakNow, useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Incoming } from './Incoming.tsx';
import { SendDialog } from './SendDialog.tsx';
import { useReceiving } from './use-receiving.ts';
import './exchange.css';

/** What the app knows of the exchange is no part of the register: it is asked for again by hand. */
function refresh() {
  registerChanged(['device']);
}

function Devices({ devices }: { readonly devices: readonly DeviceLine[] }) {
  const t = useText();
  if (devices.length === 0) return <p className="quiet">{t('exchange.noDevices')}</p>;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('exchange.device')}</th>
          <th scope="col">{t('exchange.fingerprint')}</th>
          <th scope="col">{t('exchange.vouchedBy')}</th>
          <th scope="col">{t('exchange.heard')}</th>
          <th scope="col">
            <span className="unseen">{t('exchange.retire')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {devices.map(({ id, name, own, vouchedBy, heard, retired }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              {own ? <span className="meta"> {t('exchange.ownDevice')}</span> : null}
              {retired ? <span className="meta"> {t('exchange.retired')}</span> : null}
            </th>
            <td className="exchange-code">{id}</td>
            <td>{vouchedBy}</td>
            <td>{heard === null ? null : `${dayOf(heard)} ${timeOf(heard)}`}</td>
            <td>
              {own ? null : (
                <Button
                  look="quiet"
                  label={t(retired ? 'exchange.unretireWhat' : 'exchange.retireWhat', { name })}
                  onPress={() => void done(api.exchange.retire({ device: id, retired: !retired }))}
                >
                  {t(retired ? 'exchange.unretire' : 'exchange.retire')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
          <h2>{t('exchange.devices')}</h2>
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
