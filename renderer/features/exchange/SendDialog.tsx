// An outgoing bundle: who can open it, and how much it carries.

import { useState } from 'react';
import type { DeviceLine } from '../../../shared/exchange/calls.ts';
import { makePassphrase, type MadePassphrase } from '../../../shared/exchange/rules/made-passphrase.ts';
import { isStrongEnough } from '../../../shared/exchange/rules/passphrase.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { said, tell, useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { drawBelow } from './draw.ts';

type To = 'devices' | 'passphrase' | 'anybody';

interface SendDialogProps {
  readonly devices: readonly DeviceLine[];
  readonly onClose: () => void;
}

export function SendDialog({ devices, onClose }: SendDialogProps) {
  const t = useText();
  const others = devices.filter(({ own, retired }) => !own && !retired);
  const [to, setTo] = useState<To>(others.length > 0 ? 'devices' : 'passphrase');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [passphrase, setPassphrase] = useState('');
  const [made, setMade] = useState<MadePassphrase | null>(null);
  const language = useApp(({ app }) => app?.preferences.language ?? 'en');
  const [everything, setEverything] = useState(others.length === 0);
  const chosen = others.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const ready = to === 'devices' ? chosen.length > 0 : to === 'anybody' || isStrongEnough(passphrase);
  const send = async () => {
    const sent = said(await api.exchange.send({ to, devices: chosen, passphrase, everything }));
    if (sent == null) return;
    onClose();
    tell(say('exchange.sent', { name: sent.name, count: sent.changes }));
  };
  const options: readonly To[] =
    others.length > 0 ? ['devices', 'passphrase', 'anybody'] : ['passphrase', 'anybody'];
  return (
    <FormDialog
      title={t('exchange.send')}
      does={t('exchange.sendNow')}
      ready={ready}
      onDo={send}
      onClose={onClose}
    >
      <Choice
        label={t('exchange.sendTo')}
        value={to}
        options={options.map((value) => ({ value, label: t(`exchange.to.${value}`) }))}
        onChange={setTo}
      />
      {to === 'devices'
        ? others.map(({ id, name }) => (
            <Toggle
              key={id}
              chosen={!left.has(id)}
              onChange={(isIn) => {
                setLeft(new Set(isIn ? [...left].filter((each) => each !== id) : [...left, id]));
              }}
            >
              {name}
            </Toggle>
          ))
        : null}
      {to === 'passphrase' ? (
        <>
          <TextBox
            label={t('exchange.passphrase')}
            hint={
              made?.passphrase === passphrase
                ? t('exchange.madePassphrase', {
                    words: made.words,
                    outOf: made.outOf.toLocaleString('en-GB'),
                    bits: made.bits,
                  })
                : t('exchange.passphraseHint')
            }
            value={passphrase}
            onChange={setPassphrase}
            problem={passphrase === '' || isStrongEnough(passphrase) ? null : t('exchange.passphraseWeak')}
            required
          />
          <Button
            look="quiet"
            onPress={() => {
              const one = makePassphrase(language, drawBelow);
              setMade(one);
              setPassphrase(one.passphrase);
            }}
          >
            {t('exchange.suggestPassphrase')}
          </Button>
        </>
      ) : null}
      <Toggle chosen={everything} onChange={setEverything}>
        {t('exchange.everything')}
      </Toggle>
    </FormDialog>
  );
}
