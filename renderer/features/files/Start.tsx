// Where to begin: import a document, create, open, or try the sample; and the registers opened recently.

import { useRef, useState } from 'react';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { api } from '../../api.ts';
import { done, said, show, useApp } from '../../state/app-store.ts';
import { openRegister, openSample } from '../../state/commands.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { useFocusKept } from '../../ui/layout/use-focus-kept.ts';
import './start.css';

interface BeginningProps {
  readonly label: string;
  readonly hint: string;
  readonly main?: boolean;
  /** Once however often it is pressed: what it answers, if it takes time, is waited for. */
  readonly onPress: () => unknown;
}

function Beginning({ label, hint, main = false, onPress }: BeginningProps) {
  const { busy, once } = useOnce();
  return (
    <li className="beginning">
      <Button
        look={main ? 'main' : 'plain'}
        autoFocus={main}
        busy={busy}
        onPress={() => {
          once(onPress);
        }}
      >
        {label}
      </Button>
      <p>{hint}</p>
    </li>
  );
}

/** A protected file asks for its passphrase, then is opened again. */
function Join() {
  const t = useText();
  const [file, setFile] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<Saying | null>(null);
  const speak = useSpeak();
  const join = async (words: string) => {
    setProblem(null);
    const answer = await api.exchange.join({ passphrase: words });
    if (!answer.ok && answer.error.code === 'wrong-passphrase') {
      setProblem(answer.error.message);
      return;
    }
    const joined = said(answer);
    if (joined !== undefined) setFile('needsPassphrase' in joined ? joined.needsPassphrase : null);
  };
  return (
    <>
      <Beginning label={t('start.join')} hint={t('start.joinHint')} onPress={() => join('')} />
      {file === null ? null : (
        <FormDialog
          title={t('exchange.needsPassphrase', { file })}
          does={t('exchange.open')}
          ready={passphrase !== ''}
          onDo={() => join(passphrase)}
          onClose={() => {
            setFile(null);
          }}
        >
          <TextBox
            label={t('exchange.passphrase')}
            value={passphrase}
            onChange={(words) => {
              setPassphrase(words);
              setProblem(null);
            }}
            problem={problem === null ? null : speak(problem)}
            autoFocus
          />
        </FormDialog>
      )}
    </>
  );
}

function Recent() {
  const t = useText();
  const recent = useApp(({ app }) => app?.recent) ?? [];
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby="recent-title">
      <h2 id="recent-title">{t('start.recent')}</h2>
      <ul className="recent">
        {recent.map(({ id, name, folder }) => (
          <li key={id}>
            <button
              type="button"
              className="recent-file"
              onClick={() => void api.app.openRecent({ id }).then(said)}
            >
              <strong>{name}</strong>
              <span>{folder}</span>
            </button>
            <Button
              look="quiet"
              label={t('start.forget', { name })}
              onPress={() => done(api.app.forgetRecent({ id }))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Start() {
  const t = useText();
  const content = useRef<HTMLElement>(null);
  useFocusKept(content);
  return (
    <main ref={content} tabIndex={-1} className="start">
      <div className="start-column">
        <h1>{t('start.title')}</h1>
        <p className="start-lead">{t('start.lead')}</p>
        <section aria-labelledby="begin-title">
          <h2 id="begin-title">{t('start.begin')}</h2>
          <ul className="beginnings">
            <Beginning
              main
              label={t('start.import')}
              hint={t('start.importHint')}
              onPress={async () => {
                const document = said(await api.import.lookAt({}));
                if (document == null) return;
                useApp.setState({ document });
                show('create for import');
              }}
            />
            <Beginning
              label={t('start.create')}
              hint={t('start.createHint')}
              onPress={() => {
                show('create');
              }}
            />
            <Beginning label={t('start.open')} hint={t('start.openHint')} onPress={openRegister} />
            <Join />
            <Beginning label={t('start.sample')} hint={t('start.sampleHint')} onPress={openSample} />
          </ul>
        </section>
        <Recent />
        <p className="start-foot">
          <Button
            look="quiet"
            onPress={() => {
              show('preferences');
            }}
          >
            {t('preferences.title')}
          </Button>
        </p>
      </div>
    </main>
  );
}
