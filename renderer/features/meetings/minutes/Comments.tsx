// What was said of a draft, and what was answered.

import { useState } from 'react';
import type { CommentView, DraftingView } from '../../../../shared/minutes/draft-calls.ts';
import { answersToComments } from '../../../../shared/minutes/model/minute-comment.ts';
import { api } from '../../../api.ts';
import { AddDialog, given } from '../../../parts/AddDialog.tsx';
import { done, useApp } from '../../../state/app-store.ts';
import { dateText, useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { DateBox } from '../../../ui/DateBox.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';

interface CommentsProps {
  readonly meetingId: string;
  readonly view: DraftingView;
}

function AddComment({ meetingId, view, onClose }: CommentsProps & { readonly onClose: () => void }) {
  const t = useText();
  const today = useApp(({ header }) => header?.today ?? '');
  return (
    <AddDialog
      title={t('drafting.addComment')}
      start={{ who: '', itemId: '', text: '', on: today }}
      ready={({ who, text, on }) => given(who, text, on)}
      add={({ itemId, ...values }) =>
        api.drafting.comment({ meetingId, ...values, itemId: itemId === '' ? null : itemId })
      }
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <TextBox label={t('drafting.commentBy')} problem={problem} autoFocus {...field('who')} />
          <Choice
            label={t('drafting.commentAbout')}
            options={[
              { value: '', label: t('drafting.aboutAll') },
              ...view.draft.items.map(({ itemId, number, title }) => ({
                value: itemId,
                label: `${number} ${title}`.trim(),
              })),
            ]}
            {...field('itemId')}
          />
          <TextBox label={t('drafting.commentText')} lines={3} {...field('text')} />
          <DateBox label={t('meetings.day')} atOnce {...field('on')} />
        </>
      )}
    </AddDialog>
  );
}

function AnswerComment({
  comment,
  onClose,
}: {
  readonly comment: CommentView;
  readonly onClose: () => void;
}) {
  const t = useText();
  const { id, who, text, answered, answer } = comment;
  return (
    <AddDialog
      title={t('drafting.answerTo', { who })}
      does={t('drafting.answer')}
      start={{ answered, answer: answer ?? '' }}
      ready={() => true}
      add={(values) => api.drafting.answer({ id, ...values })}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <p>{text}</p>
          <Choice
            label={t('drafting.answered')}
            options={answersToComments.map((value) => ({ value, label: t(`minutes.answered.${value}`) }))}
            {...field('answered')}
          />
          <TextBox label={t('drafting.answerText')} problem={problem} {...field('answer')} />
        </>
      )}
    </AddDialog>
  );
}

function CommentLine({
  comment,
  onAnswer,
}: {
  readonly comment: CommentView;
  readonly onAnswer: () => void;
}) {
  const t = useText();
  const speak = useSpeak();
  const { id, who, on, about, text, answered, answer } = comment;
  const facts = [dateText(on), about === null ? t('drafting.aboutAll') : speak(about)];
  return (
    <li className="minute-comment">
      <p>
        <strong>{who}</strong> <span className="quiet">{facts.join(' · ')}</span>
      </p>
      <p>{text}</p>
      <p className="quiet">{`${t(`minutes.answered.${answered}`)}${answer === null ? '' : `: ${answer}`}`}</p>
      <div className="row">
        <Button look="quiet" label={t('drafting.answerTo', { who })} onPress={onAnswer}>
          {t('drafting.answer')}
        </Button>
        <Button
          look="quiet"
          label={t('drafting.removeComment', { who })}
          onPress={() => done(api.drafting.removeComment({ id }))}
        >
          ✕
        </Button>
      </div>
    </li>
  );
}

export function Comments({ meetingId, view }: CommentsProps) {
  const t = useText();
  const [adding, setAdding] = useState(false);
  const [answering, setAnswering] = useState<string | null>(null);
  const { comments, adoption } = view;
  const answered = comments.find(({ id }) => id === answering);
  return (
    <section>
      <h2>{t('drafting.comments')}</h2>
      {comments.length === 0 ? <p className="quiet">{t('drafting.noComments')}</p> : null}
      <ul className="lines">
        {comments.map((comment) => (
          <CommentLine
            key={comment.id}
            comment={comment}
            onAnswer={() => {
              setAnswering(comment.id);
            }}
          />
        ))}
      </ul>
      {adoption === null ? (
        <Button
          onPress={() => {
            setAdding(true);
          }}
        >
          {t('drafting.addComment')}
        </Button>
      ) : null}
      {adding ? (
        <AddComment
          meetingId={meetingId}
          view={view}
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
      {answered === undefined ? null : (
        <AnswerComment
          comment={answered}
          onClose={() => {
            setAnswering(null);
          }}
        />
      )}
    </section>
  );
}
