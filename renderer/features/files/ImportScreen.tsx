// Importing a strategy document in three steps: choose it, see what was found and where, and only then write it.

import { useEffect } from 'react';
import type { ImportPreview } from '../../../shared/files/import-calls.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { go, tell, tellFailure, useApp } from '../../state/app-store.ts';
import { keptState } from '../../state/kept.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { JobProgress } from '../../parts/JobProgress.tsx';
import { Findings } from './Findings.tsx';
import './import.css';

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading'; readonly job: string }
  | { readonly kind: 'preview'; readonly preview: ImportPreview };

const useStep = keptState<Step>({ kind: 'choose' });
const useProblem = keptState<Saying | null>(null);

function useImport() {
  const [step, setStep] = useStep();
  const [problem, setProblem] = useProblem();
  const choose = async (document?: string) => {
    const before = step;
    setProblem(null);
    const job = crypto.randomUUID();
    setStep({ kind: 'reading', job });
    const result = await api.import.choose(document === undefined ? { job } : { job, document });
    if (!result.ok) setProblem(result.error.message);
    const chosen = result.ok ? result.value : null;
    if (chosen !== null && before.kind === 'preview') void api.import.discard({ job: before.preview.job });
    setStep(chosen === null ? before : { kind: 'preview', preview: chosen });
  };
  const again = async (preview: ImportPreview) => {
    setProblem(null);
    setStep({ kind: 'reading', job: preview.job });
    const result = await api.import.again({ job: preview.job });
    if (result.ok) setStep({ kind: 'preview', preview: result.value });
    else {
      setProblem(result.error.message);
      setStep({ kind: 'choose' });
    }
  };
  const commit = async (preview: ImportPreview) => {
    const result = await api.import.commit({ job: preview.job });
    if (!result.ok) {
      if (result.error.code === 'cancelled') tellFailure(result.error);
      else setProblem(result.error.message);
      return;
    }
    tell(say('import.done', { count: result.value.changes }));
    setStep({ kind: 'choose' });
    go('overview');
  };
  const discard = async (preview: ImportPreview) => {
    await api.import.discard({ job: preview.job });
    setStep({ kind: 'choose' });
  };
  return { step, problem, choose, again, commit, discard };
}

export function ImportScreen() {
  const t = useText();
  const speak = useSpeak();
  const { step, problem, choose, again, commit, discard } = useImport();
  const document = useApp((state) => state.document);
  // The document that the register was made for is read as soon as this screen opens.
  useEffect(() => {
    if (document === null) return;
    useApp.setState({ document: null });
    void choose(document.token);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [document]);
  const said =
    problem === null ? null : (
      <p role="alert" className="problem">
        {speak(problem)}
      </p>
    );
  if (step.kind === 'choose') {
    return (
      <Screen title={t('nav.import')}>
        <Empty title={t('import.emptyTitle')}>
          <p>{t('import.emptyText')}</p>
          {said}
          <Button look="main" onPress={() => choose()}>
            {t('import.choose')}
          </Button>
        </Empty>
      </Screen>
    );
  }
  if (step.kind === 'reading') {
    return (
      <Screen title={t('nav.import')}>
        <JobProgress
          label={t('import.reading')}
          progress={null}
          onCancel={() => void api.import.discard({ job: step.job })}
        />
      </Screen>
    );
  }
  const { preview } = step;
  return (
    <Screen
      title={t('nav.import')}
      action={
        <>
          <Button onPress={() => choose()}>{t('import.another')}</Button>
          <Button onPress={() => discard(preview)}>{t('button.cancel')}</Button>
          <Button look="main" disabled={preview.changes === 0} onPress={() => commit(preview)}>
            {t('import.now', { count: preview.changes })}
          </Button>
        </>
      }
    >
      {said}
      {problem === null ? null : <Button onPress={() => again(preview)}>{t('import.compareAgain')}</Button>}
      <Findings preview={preview} />
    </Screen>
  );
}
