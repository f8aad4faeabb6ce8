// One lead's updates in one short form: progress or figure, and a sentence. Only what was touched is written; what isn't saved yet is kept
// as it was typed.

import { useState } from 'react';
import type { LeadUpdates, OwedUpdate, ReportingPeriod } from '../../../shared/activities/updates-calls.ts';
import { progressesByHand, type ProgressByHand } from '../../../shared/strategy/model/status.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { tell, tellFailure, useApp } from '../../state/app-store.ts';
import { useDrafts, type Drafts } from '../../state/drafts.ts';
import { dateText, useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { progressChoices } from './progress-choices.ts';
import { SheetMaker } from './sheets/SheetMaker.tsx';

interface Typed {
  readonly progress?: ProgressByHand;
  readonly figure?: string;
  readonly sentence?: string;
}

const draftName = (periodId: string, subjectId: string, field: keyof Typed) =>
  `${field} of ${subjectId} for ${periodId}`;

const namesOf = (periodId: string, subjectId: string) =>
  (['progress', 'figure', 'sentence'] as const).map((field) => draftName(periodId, subjectId, field));

/** Whether something about it has been typed and not saved. */
export function isTyped({ draftOf }: Drafts, periodId: string, subjectId: string): boolean {
  return namesOf(periodId, subjectId).some((name) => draftOf(name) !== undefined);
}

function typedOf({ draftOf }: Drafts, periodId: string, subjectId: string): Typed {
  const progress = progressesByHand.find(
    (each) => each === draftOf(draftName(periodId, subjectId, 'progress')),
  );
  const figure = draftOf(draftName(periodId, subjectId, 'figure'));
  const sentence = draftOf(draftName(periodId, subjectId, 'sentence'));
  return {
    ...(progress === undefined ? {} : { progress }),
    ...(figure === undefined ? {} : { figure }),
    ...(sentence === undefined ? {} : { sentence }),
  };
}

interface UpdateProps {
  readonly owed: OwedUpdate;
  readonly period: ReportingPeriod;
  readonly typed: Typed;
  readonly onType: (field: keyof Typed, text: string) => void;
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
            options={progressChoices(t, progress ?? undefined)}
            onChange={(value) => {
              onType('progress', value);
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
              onType('figure', value);
            }}
          />
        )}
        <TextBox
          label={t('updates.sentence')}
          value={typed.sentence ?? answer?.sentence ?? ''}
          lines={2}
          onChange={(value) => {
            onType('sentence', value);
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
  const drafts = useDrafts();
  const author = useApp(({ app }) => app?.preferences.author ?? '');
  const byName = `answered by, of ${lead.leadId} for ${period.id}`;
  const by = drafts.draftOf(byName) ?? (lead.name === '' ? author : lead.name);
  const { busy, once } = useOnce();
  const speak = useSpeak();
  const [problem, setProblem] = useState<{ readonly subject: string; readonly says: Saying } | null>(null);
  const touched = lead.owed.filter(({ subjectId }) => isTyped(drafts, period.id, subjectId));
  const giveUp = () => {
    drafts.drop([byName, ...lead.owed.flatMap(({ subjectId }) => namesOf(period.id, subjectId))]);
    setProblem(null);
  };
  const save = async () => {
    const answers = touched.map(({ subjectId, kind, answer }) => {
      const { sentence = answer?.sentence ?? '', ...rest } = typedOf(drafts, period.id, subjectId);
      return { subjectId, kind, sentence, ...rest };
    });
    const result = await api.updates.answer({ periodId: period.id, by, answers });
    if (result.ok) {
      giveUp();
      tell(say('updates.saved', { by }));
      return;
    }
    const { code, message, whereabouts } = result.error;
    if (code === 'not-a-figure') setProblem({ subject: whereabouts?.field ?? '', says: message });
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
          typed={typedOf(drafts, period.id, owed.subjectId)}
          onType={(field, text) => {
            drafts.keep(draftName(period.id, owed.subjectId, field), text);
            setProblem(null);
          }}
          problem={problem?.subject === owed.subjectId ? speak(problem.says) : null}
        />
      ))}
      <div className="update-foot">
        <TextBox
          label={t('updates.by')}
          value={by}
          onChange={(name) => {
            drafts.keep(byName, name);
          }}
        />
        {touched.length === 0 ? null : (
          <>
            <p className="meta" role="status">
              {t('updates.unsaved', { count: touched.length })}
            </p>
            <Button look="quiet" onPress={giveUp}>
              {t('updates.giveUp')}
            </Button>
          </>
        )}
        <Button look="main" type="submit" busy={busy} disabled={touched.length === 0 || by.trim() === ''}>
          {t('updates.save')}
        </Button>
      </div>
    </form>
  );
}
