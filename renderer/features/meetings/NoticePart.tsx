// What is to be published before a meeting and by when, with the days counted; and what was.

import { useLayoutEffect, useRef, useState } from 'react';
import type { PublicationKind } from '../../../shared/meetings/model/publication.ts';
import type { DutyView, NoticeView } from '../../../shared/meetings/notice-calls.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { DocumentMaker } from '../../parts/DocumentMaker.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { done, tell, useApp } from '../../state/app-store.ts';
import { dateText, useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateBox } from '../../ui/DateBox.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { AsSummoned } from './AsSummoned.tsx';
import { DueNext } from './notices/DueNext.tsx';
import { ItemNotices } from './notices/ItemNotices.tsx';
import { WhenPublished } from './notices/WhenPublished.tsx';
import { MeetingFrame, type MeetingPartProps } from './MeetingFrame.tsx';

interface PublishProps {
  readonly meetingId: string;
  readonly kinds: NoticeView['kinds'];
  readonly first: PublicationKind;
  readonly onClose: () => void;
}

function Publish({ meetingId, kinds, first, onClose }: PublishProps) {
  const t = useText();
  const today = useApp(({ header }) => header?.today ?? '');
  return (
    <AddDialog
      title={t('notice.record')}
      does={t('notice.record')}
      start={{ kind: first, on: today, time: '', by: '' }}
      ready={({ on }) => given(on)}
      add={(values) => api.notice.publish({ meetingId, ...values })}
      onAdded={({ verdict }) => {
        tell(verdict ?? say('notice.recorded'));
      }}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <Choice
            label={t('notice.what')}
            options={kinds.map((value) => ({ value, label: t(`meetings.publication.${value}`) }))}
            {...field('kind')}
          />
          <DateBox label={t('meetings.day')} atOnce {...field('on')} />
          <TextBox label={t('meetings.time')} problem={problem} {...field('time')} />
          <TextBox label={t('notice.by')} {...field('by')} />
        </>
      )}
    </AddDialog>
  );
}

function Working({ last }: { readonly last: NonNullable<DutyView['last']> }) {
  const t = useText();
  const speak = useSpeak();
  const counted = last.days.filter(({ counts }) => counts).map(({ day }) => day);
  return (
    <>
      {last.caveats.map((caveat) => (
        <p key={speak(caveat)} className="field-hint">
          {speak(caveat)}
        </p>
      ))}
      <details>
        <summary>{t('notice.working')}</summary>
        <ul className="lines">
          {last.days.map(({ day, counts, why }) => (
            <li key={day} className={counts ? '' : 'quiet'}>
              {dateText(day)}: {counts ? `${String(counted.indexOf(day) + 1)}, ` : ''}
              {speak(why)}
            </li>
          ))}
        </ul>
        {last.others.map(({ calendar, day }) => (
          <p key={speak(calendar)} className="field-hint">
            {t('notice.otherwise', { calendar, day: dateText(day) })}
          </p>
        ))}
      </details>
    </>
  );
}

function When({ duty: { last, given: published, stands } }: { readonly duty: DutyView }) {
  const t = useText();
  if (published !== null) return <WhenPublished given={published} isLate={stands === 'given late'} />;
  if (last === null) return <p>{t('notice.not-known')}</p>;
  if (stands === 'missed') {
    return (
      <p className="field-problem">
        {t('notice.missed', { day: dateText(last.day) })}. {t('notice.missedHint')}
      </p>
    );
  }
  return (
    <p>
      <strong>{t('notice.last', { day: dateText(last.day) })}</strong>
      {last.cutOff === null ? '' : `, ${t('notice.cutOff', { time: last.cutOff })}`}
      {last.lastWorkingDay === last.day
        ? ''
        : `. ${t('notice.lastWorking', { day: dateText(last.lastWorkingDay) })}`}
    </p>
  );
}

/** What is given of the meeting itself, as a document to sign, to print and to publish. */
function MakeDocument({
  meetingId,
  document,
}: {
  readonly meetingId: string;
  readonly document: 'notice' | 'summons';
}) {
  const t = useText();
  const [making, setMaking] = useState(false);
  return (
    <>
      <Button
        onPress={() => {
          setMaking(true);
        }}
      >
        {t(`notice.make.${document}`)}
      </Button>
      {making ? (
        <DocumentMaker
          title={t(`notice.make.${document}`)}
          hint={t('notice.makeHint')}
          wanted={(edition) => ({ document, meetingId, edition })}
          onClose={() => {
            setMaking(false);
          }}
        />
      ) : null}
    </>
  );
}

interface DutySectionProps {
  readonly meetingId: string;
  readonly duty: DutyView;
  /** Somebody was sent to it. */
  readonly takesFocus: boolean;
}

function DutySection({ meetingId, duty, takesFocus }: DutySectionProps) {
  const t = useText();
  const speak = useSpeak();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section>
      <h3 ref={heading} tabIndex={-1}>
        {t(`meetings.publication.${duty.kind}`)}
      </h3>
      {duty.always ? null : <p className="field-hint">{t('notice.onlyIf')}</p>}
      <When duty={duty} />
      <p className="field-hint">
        {speak(duty.needed)}; {speak(duty.source)}
        {duty.certainty === null ? '' : ` (${speak(duty.certainty)})`}
      </p>
      {duty.last === null ? null : <Working last={duty.last} />}
      {duty.kind === 'notice' || duty.kind === 'summons' ? (
        <MakeDocument meetingId={meetingId} document={duty.kind} />
      ) : null}
    </section>
  );
}

function PaperDaysSection({ meetingId, view }: { readonly meetingId: string; readonly view: NoticeView }) {
  const t = useText();
  if (view.proposed === null) return null;
  const { proposed } = view;
  return (
    <section>
      <h3>{t('notice.days')}</h3>
      {(['callOn', 'papersBy', 'clearBy'] as const).map((field) => (
        <p key={field}>
          {t(`meetings.${field}`)} {dateText(proposed[field])}
        </p>
      ))}
      <Button onPress={() => done(api.notice.setPaperDays({ meetingId }))}>{t('notice.setDays')}</Button>
    </section>
  );
}

function Published({ publications }: Pick<NoticeView, 'publications'>) {
  const t = useText();
  const speak = useSpeak();
  if (publications.length === 0) return null;
  return (
    <section>
      <h3>{t('notice.was')}</h3>
      {publications.map(({ id, kind, on, meetingDay, forAnotherDay, item, particulars, items }) => (
        <details key={id}>
          <summary>
            {item === null
              ? t(`meetings.publication.${kind}`)
              : t('itemNotice.named', { notice: t(`meetings.publication.${kind}`), item })}
            , {dateText(on)}
            {forAnotherDay ? `, ${t('notice.otherDay', { day: dateText(meetingDay) })}` : ''}
          </summary>
          <AsSummoned items={items} />
          <ul className="lines">
            {particulars.map(({ what, said }) => (
              <li key={speak(what)}>
                <strong>{speak(what)}:</strong> {said}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** `sentTo`: which of the duties somebody was sent to. */
export function NoticePart({
  first: sentTo,
  ...props
}: MeetingPartProps & { readonly first: string | null }) {
  const t = useText();
  const { id: meetingId } = props.meeting;
  const { value: view, error } = useAnswer('notice', 'show', { meetingId });
  const [recording, setRecording] = useState(false);
  if (view === undefined)
    return (
      <MeetingFrame {...props}>
        <NotYet error={error} />
      </MeetingFrame>
    );
  const first =
    view.duties.find(({ given: published, kind }) => published === null && view.kinds.includes(kind))?.kind ??
    view.kinds[0];
  return (
    <MeetingFrame
      {...props}
      action={
        first === undefined ? null : (
          <Button
            look="main"
            onPress={() => {
              setRecording(true);
            }}
          >
            {t('notice.record')}
          </Button>
        )
      }
    >
      <div className="meeting-details">
        {view.duties.length === 0 ? null : <DueNext due={view.due} />}
        {view.duties.map((duty) => (
          <DutySection key={duty.kind} meetingId={meetingId} duty={duty} takesFocus={duty.kind === sentTo} />
        ))}
        <ItemNotices meetingId={meetingId} />
        <PaperDaysSection meetingId={meetingId} view={view} />
        <Published publications={view.publications} />
      </div>
      {recording && first !== undefined ? (
        <Publish
          meetingId={meetingId}
          kinds={view.kinds}
          first={first}
          onClose={() => {
            setRecording(false);
          }}
        />
      ) : null}
    </MeetingFrame>
  );
}
