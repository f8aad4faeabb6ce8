// An incoming bundle: what must be answered first, or what it would change, conflicts first.

import { useState } from 'react';
import type { BundlePreview } from '../../../shared/exchange/calls.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { ConflictHeading, Sides } from './Sides.tsx';
import { EventList } from '../../parts/lists/EventList.tsx';
import { whenOf } from '../../parts/lists/when-of.ts';
import type { Receiving } from './use-receiving.ts';

interface StepProps {
  readonly flow: Receiving;
}

function Passphrase({ file, wrong, flow }: StepProps & { readonly file: string; readonly wrong: boolean }) {
  const t = useText();
  const [words, setWords] = useState('');
  return (
    <form
      className="exchange-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!flow.busy) void flow.again(words, false);
      }}
    >
      <p>{t('exchange.needsPassphrase', { file })}</p>
      <TextBox
        label={t('exchange.passphrase')}
        value={words}
        onChange={setWords}
        problem={wrong && !flow.busy ? t('exchange.wrongPassphrase', { file }) : null}
        autoFocus
      />
      <Button look="main" type="submit" disabled={words === ''} busy={flow.busy}>
        {t('exchange.open')}
      </Button>
    </form>
  );
}

function headline({ file, author, computer, isNew, changes }: BundlePreview, t: Text) {
  if (!isNew) return t('exchange.nothingNew', { file });
  return changes === 0
    ? t('exchange.fromOnlyConflicts', { author, computer })
    : t('exchange.from', { count: changes, author, computer });
}

function Preview({ preview }: { readonly preview: BundlePreview }) {
  const t = useText();
  const speak = useSpeak();
  const { changes, remarks, conflicts, waiting, steps, events } = preview;
  return (
    <>
      <p>{headline(preview, t)}</p>
      {remarks.map((remark) => (
        <p key={JSON.stringify(remark)}>{speak(remark)}</p>
      ))}
      {conflicts.length === 0 ? null : (
        <section>
          <h2>{t('exchange.conflicts', { count: conflicts.length })}</h2>
          <ul className="lines">
            {conflicts.map((line) => (
              <li key={line.key} className="conflict">
                <ConflictHeading line={line} />
                <Sides line={line} toCome />
              </li>
            ))}
          </ul>
          {waiting === 0 ? null : <p>{t('exchange.conflictsAlready', { count: waiting })}</p>}
        </section>
      )}
      {steps.length === 0 ? null : (
        <section>
          <h2>{t('exchange.steps')}</h2>
          <ul className="exchange-steps">
            {steps.map((step, place) => (
              // Two steps of one moment may have one name; they are never moved.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={place}>
                {speak(step.act)}{' '}
                <span className="meta">
                  {step.actor}, {whenOf(t, step)}, {t('history.changes', { count: step.changes })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {events.length === 0 ? null : (
        <section>
          <h2>{t('exchange.changes', { count: changes })}</h2>
          <EventList events={events} ofOneStep />
        </section>
      )}
    </>
  );
}

export function Incoming({ flow }: StepProps) {
  const t = useText();
  const { look } = flow;
  if (look === null) return null;
  return (
    <Screen
      title={t('nav.exchange')}
      action={
        <>
          <Button onPress={flow.discard}>{t('button.cancel')}</Button>
          {look.kind === 'stranger' ? (
            <Button look="main" busy={flow.busy} onPress={() => flow.again('', true)}>
              {t('exchange.vouch')}
            </Button>
          ) : null}
          {look.kind === 'preview' && look.preview.isNew ? (
            <Button look="main" busy={flow.busy} onPress={() => flow.take()}>
              {t('exchange.take')}
            </Button>
          ) : null}
        </>
      }
    >
      {look.kind === 'passphrase' ? <Passphrase file={look.file} wrong={look.wrong} flow={flow} /> : null}
      {look.kind === 'stranger' ? (
        <section>
          <h2>{t('exchange.strangerTitle')}</h2>
          <p>
            {t('exchange.strangerText', {
              file: look.file,
              computer: look.computer,
              author: look.author,
            })}
          </p>
          <p className="exchange-fingerprint">{look.fingerprint}</p>
        </section>
      ) : null}
      {look.kind === 'preview' ? <Preview preview={look.preview} /> : null}
    </Screen>
  );
}
