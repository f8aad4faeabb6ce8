// Sending and receiving changes, the shared folder, and the computers that are trusted.

import { useState } from 'react';
import type { ExchangeState } from '../../../shared/exchange/calls.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { askSure } from '../../state/asking-sure.ts';
import { done, tell, useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { Devices } from './Devices.tsx';
import { Incoming } from './Incoming.tsx';
import { isAboutKeys, KeysNeeded } from './KeysNeeded.tsx';
import { refresh } from './refresh.ts';
import { SendDialog } from './SendDialog.tsx';
import { SharedFolder } from './SharedFolder.tsx';
import { useReceiving } from './use-receiving.ts';
import { WaitingFiles, type WaitingFile } from './WaitingFiles.tsx';
import './exchange.css';

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
  if (value === undefined && error !== null && isAboutKeys(error)) return <KeysNeeded failure={error} />;
  if (value === undefined) return <NotYet error={error} title={t('nav.exchange')} />;
  const takeBack = async () => {
    if (await done(api.exchange.takeBack({}))) tell(say('exchange.takenBack'));
  };
  const removeHeld = async ({ key, file }: WaitingFile) => {
    const isMeant = await askSure({
      title: t('exchange.removeHeldTitle', { file }),
      message: say('exchange.remove-held-sure'),
      does: t('exchange.removeHeld'),
    });
    if (isMeant) await done(api.exchange.removeHeld({ sha256: key }));
    refresh();
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
          <Button disabled={!canWrite} busy={flow.busy} onPress={() => flow.choose()}>
            {t(flow.busy ? 'exchange.looking' : 'exchange.choose')}
          </Button>
          {value.held.length === 0 ? null : (
            <>
              <h3>{t('exchange.held')}</h3>
              <WaitingFiles
                files={value.held.map((each) => ({ ...each, key: each.sha256 }))}
                onLook={(sha256) => void flow.lookAtHeld(sha256)}
                {...(canWrite ? { onRemove: (held) => void removeHeld(held) } : {})}
              />
            </>
          )}
          {value.lastMerge === null ? null : (
            <>
              <Button look="quiet" disabled={!canWrite} onPress={takeBack}>
                {t('exchange.takeBack', { source: value.lastMerge.source })}
              </Button>
              <p className="meta">{t('exchange.takeBackHint')}</p>
            </>
          )}
        </section>
        <section>
          <h2>{t('exchange.folder')}</h2>
          <p>{t('exchange.folderHint')}</p>
          <SharedFolder folder={value.folder} onLook={(file) => void flow.lookAt(file)} />
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
