// Concurrent changes, side by side with what both began from; one side, the other or a third is taken, one by one or all of somebody's.

import { useState } from 'react';
import type { ConflictLine, ConflictList, ConflictSide } from '../../../shared/exchange/conflicts-calls.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { done, said, tell, useApp } from '../../state/app-store.ts';
import { useDraft } from '../../state/drafts.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { ConflictHeading, Sides } from './Sides.tsx';

function ThirdValue({ line }: { readonly line: ConflictLine }) {
  const t = useText();
  const [text, setText] = useDraft(`text for ${line.key}`);
  if (line.proposal === null) return null;
  if (text === null) {
    return (
      <Button
        look="quiet"
        onPress={() => {
          setText(line.proposal);
        }}
      >
        {t('conflicts.write')}
      </Button>
    );
  }
  const keep = async () => {
    if (!(await done(api.conflicts.write({ key: line.key, text })))) return;
    setText(null);
    tell(say('conflicts.settled'));
  };
  return (
    <div className="conflict-third">
      <TextBox
        label={t('conflicts.writeLabel')}
        hint={line.clashes === 0 ? t('conflicts.merged') : t('conflicts.clashes', { count: line.clashes })}
        value={text}
        onChange={setText}
        lines={Math.min(12, Math.max(3, text.split('\n').length + 1))}
        autoFocus
      />
      <Button look="main" onPress={keep}>
        {t('conflicts.keep')}
      </Button>
    </div>
  );
}

function Line({ line, canChoose }: { readonly line: ConflictLine; readonly canChoose: boolean }) {
  const t = useText();
  const take = async (side: ConflictSide) => {
    if (await done(api.conflicts.take({ key: line.key, side: side.key }))) tell(say('conflicts.settled'));
  };
  return (
    <li className="conflict">
      <ConflictHeading line={line} />
      <p className="meta">{t(`conflicts.kind.${line.kind}`)}</p>
      <Sides line={line} {...(canChoose ? { onTake: take } : {})} />
      {canChoose ? <ThirdValue line={line} /> : null}
    </li>
  );
}

function Bulk({ actors, batches }: ConflictList) {
  const t = useText();
  const speak = useSpeak();
  const [who, setWho] = useState('');
  const [step, setStep] = useState('');
  const take = async () => {
    const wanted = who === '' ? {} : { actor: who };
    const settled = said(
      await api.conflicts.takeAll(step === '' ? wanted : { ...wanted, batch: Number(step) }),
    );
    if (settled !== undefined) tell(say('conflicts.settledAll', { count: settled }));
  };
  return (
    <>
      <Choice
        label={t('conflicts.bulkWho')}
        value={who}
        options={[
          { value: '', label: t('conflicts.bulkNone') },
          ...actors.map((name) => ({ value: name, label: name })),
        ]}
        onChange={setWho}
      />
      <Choice
        label={t('conflicts.bulkStep')}
        value={step}
        options={[
          { value: '', label: t('conflicts.bulkNone') },
          ...batches.map(({ batch, act }) => ({ value: String(batch), label: speak(act) })),
        ]}
        onChange={setStep}
      />
      <Button disabled={who === '' && step === ''} onPress={() => take()}>
        {t('conflicts.bulkNow')}
      </Button>
    </>
  );
}

export function ConflictsScreen() {
  const t = useText();
  const { value, error } = useAnswer('conflicts', 'list', {});
  const canChoose = useApp(({ header }) => header !== null && !header.readOnly && header.asAt === null);
  if (value === undefined) return <NotYet error={error} title={t('nav.conflicts')} />;
  const { lines } = value;
  return (
    <Screen
      title={t('nav.conflicts')}
      tools={
        lines.length === 0 ? undefined : (
          <>
            {canChoose && lines.length > 1 ? <Bulk {...value} /> : null}
            <p className="tool-count" role="status">
              {t('conflicts.count', { count: lines.length })}
            </p>
          </>
        )
      }
    >
      {lines.length === 0 ? (
        <Empty title={t('conflicts.emptyTitle')}>
          <p>{t('conflicts.emptyText')}</p>
        </Empty>
      ) : (
        <ul className="lines">
          {lines.map((line) => (
            <Line key={line.key} line={line} canChoose={canChoose} />
          ))}
        </ul>
      )}
    </Screen>
  );
}
