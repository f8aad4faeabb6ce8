// One lead's updates in one short form: progress or figure, and a sentence. Only what was touched is written.

import { useState } from 'react';
import type { LeadUpdates, OwedUpdate, ReportingPeriod } from '../../../shared/activities/updates-calls.ts';
import { progresses, type Progress } from '../../../shared/strategy/model/status.ts';
import { api } from '../../api.ts';
import { tell, tellFailure, useApp } from '../../state/app-store.ts';
import { dateText, speakNow, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { SheetMaker } from './SheetMaker.tsx';

interface Typed {
  readonly progress?: Progress;
  readonly figure?: string;
  readonly sentence?: string;
}

interface UpdateProps {
  readonly owed: OwedUpdate;
  readonly period: ReportingPeriod;
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  readonly problem: string | null;
}

function Update({ owed, period, typed, onType, problem }: UpdateProps) {
  const t = useText();
  const { kind, title, description, milestone, progress, figure, previousFigure, answer } = owed;
  return (
    <fieldset className="update">
      <legend>
        <strong>{title}</strong> {description}
      </legend>
      <p className="meta">
        {milestone === null ? '' : `${t('updates.due', { milestone })}. `}
        {answer === null
          ? t('updates.notAnswered')
          : t('updates.answered', { by: answer.by, day: answer.on === null ? '' : dateText(answer.on) })}
      </p>
      <div className="update-fields">
        {kind === 'activity' ? (
          <Choice
            label={t('activities.progress')}
            value={typed.progress ?? progress ?? 'not reported'}
            options={progresses.map((value) => ({ value, label: t(`progress.${value}`) }))}
            onChange={(value) => {
              onType({ ...typed, progress: value });
            }}
          />
        ) : (
          <TextBox
            label={t('updates.figure', { period: period.label })}
            {...(previousFigure === null
              ? {}
              : { hint: t('updates.figureBefore', { figure: previousFigure }) })}
            value={typed.figure ?? figure ?? ''}
            problem={problem}
            onChange={(value) => {
              onType({ ...typed, figure: value });
            }}
          />
        )}
        <TextBox
          label={t('updates.sentence')}
          value={typed.sentence ?? answer?.sentence ?? ''}
          lines={2}
          onChange={(value) => {
            onType({ ...typed, sentence: value });
          }}
        />
      </div>
    </fieldset>
  );
}

interface LeadFormProps {
  readonly period: ReportingPeriod;
  readonly lead: LeadUpdates;
}

export function LeadForm({ period, lead }: LeadFormProps) {
  const t = useText();
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const author = useApp(({ app }) => app?.preferences.author ?? '');
  const [by, setBy] = useState(lead.name === '' ? author : lead.name);
  const { busy, once } = useOnce();
  const [problem, setProblem] = useState<{ readonly subject: string; readonly text: string } | null>(null);
  const touched = lead.owed.filter(({ subjectId }) => typed[subjectId] !== undefined);
  const save = async () => {
    const answers = touched.map(({ subjectId, kind, answer }) => {
      const { sentence = answer?.sentence ?? '', ...rest } = typed[subjectId] ?? {};
      return { subjectId, kind, sentence, ...rest };
    });
    const result = await api.updates.answer({ periodId: period.id, by, answers });
    if (result.ok) {
      setTyped({});
      setProblem(null);
      tell(t('updates.saved', { by }));
      return;
    }
    const { code, message, whereabouts } = result.error;
    if (code === 'not-a-figure') setProblem({ subject: whereabouts?.field ?? '', text: speakNow(message) });
    else tellFailure(result.error);
  };
  return (
    <form
      className="paper"
      onSubmit={(event) => {
        event.preventDefault();
        if (touched.length > 0 && by.trim() !== '') once(save);
      }}
    >
      <div className="paper-heading">
        <h2 className="paper-title">{lead.name === '' ? t('updates.nobody') : lead.name}</h2>
        <SheetMaker leadId={lead.leadId} periodId={period.id} />
      </div>
      {lead.owed.map((owed) => (
        <Update
          key={owed.subjectId}
          owed={owed}
          period={period}
          typed={typed[owed.subjectId] ?? {}}
          onType={(changed) => {
            setTyped({ ...typed, [owed.subjectId]: changed });
            setProblem(null);
          }}
          problem={problem?.subject === owed.subjectId ? problem.text : null}
        />
      ))}
      <div className="update-foot">
        <TextBox label={t('updates.by')} value={by} onChange={setBy} />
        <Button look="main" type="submit" disabled={touched.length === 0 || by.trim() === '' || busy}>
          {t('updates.save')}
        </Button>
      </div>
    </form>
  );
}
