// One notice of one item: its particulars, what is missing, the document, and the record that it was published.

import { useState } from 'react';
import type { ItemNoticeView, ParticularView } from '../../../../shared/meetings/item-notice-calls.ts';
import { documentOfItemNotice } from '../../../../shared/packs/documents.ts';
import { say } from '../../../../shared/language/say.ts';
import { api } from '../../../api.ts';
import { AddDialog, given } from '../../../parts/AddDialog.tsx';
import { DocumentMaker } from '../../../parts/DocumentMaker.tsx';
import { done, tellAll, useApp } from '../../../state/app-store.ts';
import { dateText, useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateBox } from '../../../ui/DateBox.tsx';
import { EditInPlace } from '../../../ui/EditInPlace.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';
import { WhenPublished } from './WhenPublished.tsx';

interface ItemNoticeProps {
  readonly meetingId: string;
  readonly notice: ItemNoticeView;
}

const hinted = ['matter', 'decisionMaker', 'documents', 'representations', 'informed', 'agreedBy'] as const;

function hintOf({ name, known, field }: ParticularView) {
  const found = hinted.find((each) => each === name);
  // What the register fills in needs a hint only while it can't.
  return found === undefined || (field === null && known !== null) ? undefined : found;
}

function TypedParticular({
  particular: { field, name, typed, known },
  draftId,
}: {
  readonly particular: ParticularView;
  readonly draftId: string;
}) {
  const t = useText();
  if (field === null) return null;
  const label = t(`itemNotice.particular.${name}`);
  const keep = (value: string) => done(api.itemNotices.set({ id: draftId, field, value }));
  if (field === 'agreedOn') {
    return <DateBox label={label} value={typed} onChange={(value) => void keep(value)} />;
  }
  return (
    <EditInPlace
      label={label}
      value={typed}
      lines={3}
      className={known === null ? 'is-missing' : ''}
      empty={known === null ? t('itemNotice.says.stillMissing') : t('itemNotice.sayMore')}
      onKeep={keep}
    />
  );
}

function Particular({
  particular,
  draftId,
}: {
  readonly particular: ParticularView;
  readonly draftId: string | null;
}) {
  const t = useText();
  const speak = useSpeak();
  const { name, place, certainty, known, field, typed, isMissing } = particular;
  const hint = hintOf(particular);
  const isEdited = draftId !== null && field !== null;
  const isAsked = isMissing && (!isEdited || field === 'agreedOn');
  return (
    <li className="particular">
      <div>
        <p>{t(`itemNotice.particular.${name}`)}</p>
        <p className="field-hint">
          {speak(place)}
          {certainty === null ? '' : ` (${speak(certainty)})`}
        </p>
      </div>
      <div>
        {known !== null && (typed === '' || field === 'documents') ? (
          <p>
            {speak(known.said)}{' '}
            <span className="quiet">({t('itemNotice.from', { place: speak(known.from) })})</span>
          </p>
        ) : null}
        {isEdited ? <TypedParticular particular={particular} draftId={draftId} /> : null}
        {isAsked ? <p className="field-problem">{t('itemNotice.says.stillMissing')}</p> : null}
        {hint !== undefined && (isEdited || isMissing) ? (
          <p className="field-hint">{t(`itemNotice.hint.${hint}`)}</p>
        ) : null}
      </div>
    </li>
  );
}

function When({ notice: { kind, publishBy, stands, given: published } }: Pick<ItemNoticeProps, 'notice'>) {
  const t = useText();
  if (published !== null) return <WhenPublished given={published} isLate={stands === 'given late'} />;
  if (publishBy === null) return <p>{t('itemNotice.asSoonAs')}</p>;
  if (stands === 'missed') {
    const isPrivate = kind === 'private, 28 days' || kind === 'private, 5 days';
    const day = dateText(publishBy);
    return (
      <p className="field-problem">
        {isPrivate ? t('itemNotice.missedPrivate', { day }) : t('itemNotice.missed', { day })}
      </p>
    );
  }
  return (
    <p>
      <strong>{t('notice.last', { day: dateText(publishBy) })}</strong>
    </p>
  );
}

function Publish({ meetingId, notice, onClose }: ItemNoticeProps & { readonly onClose: () => void }) {
  const t = useText();
  const today = useApp(({ header }) => header?.today ?? '');
  const { itemId, kind, particulars } = notice;
  const missing = particulars.filter(({ isMissing }) => isMissing);
  return (
    <AddDialog
      title={t('itemNotice.record')}
      does={t('itemNotice.record')}
      start={{ on: today, time: '', by: '' }}
      ready={({ on }) => given(on)}
      add={(values) => api.itemNotices.publish({ meetingId, itemId, kind, ...values })}
      onAdded={({ verdict, missing: without }) => {
        const said = [
          ...(verdict === null ? [] : [verdict]),
          ...(without.length === 0
            ? []
            : [say('itemNotice.publishedWithout', { all: { several: without, between: ', ' } })]),
        ];
        tellAll(said.length === 0 ? [say('notice.recorded')] : said);
      }}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          {missing.length === 0 ? null : (
            <p className="field-problem">
              {t('itemNotice.missingAll', {
                all: missing.map(({ name }) => t(`itemNotice.particular.${name}`)).join(', '),
              })}
            </p>
          )}
          <DateBox label={t('meetings.day')} atOnce {...field('on')} />
          <TextBox label={t('meetings.time')} problem={problem} {...field('time')} />
          <TextBox label={t('notice.by')} {...field('by')} />
        </>
      )}
    </AddDialog>
  );
}

function Buttons({ meetingId, notice }: ItemNoticeProps) {
  const t = useText();
  const [open, setOpen] = useState<'document' | 'record' | null>(null);
  const { itemId, kind, draftId, given: published, title } = notice;
  const name = t('itemNotice.named', { notice: t(`meetings.publication.${kind}`), item: title });
  const close = () => {
    setOpen(null);
  };
  return (
    <div className="row">
      {draftId === null ? (
        <Button
          label={t('itemNotice.prepareIt', { notice: name })}
          onPress={() => done(api.itemNotices.begin({ meetingId, itemId, kind }))}
        >
          {t('itemNotice.prepare')}
        </Button>
      ) : null}
      <Button
        label={t('itemNotice.makeOf', { notice: name })}
        onPress={() => {
          setOpen('document');
        }}
      >
        {t('itemNotice.make')}
      </Button>
      {published === null ? (
        <Button
          label={t('itemNotice.recordOf', { notice: name })}
          onPress={() => {
            setOpen('record');
          }}
        >
          {t('itemNotice.record')}
        </Button>
      ) : null}
      {draftId === null ? null : (
        <Button
          look="quiet"
          label={t('itemNotice.leaveOutOf', { notice: name })}
          onPress={() => done(api.itemNotices.leaveOut({ id: draftId }))}
        >
          {t('itemNotice.leaveOut')}
        </Button>
      )}
      {open === 'document' ? (
        <DocumentMaker
          title={name}
          hint={t('itemNotice.makeHint')}
          isOneEdition
          wanted={() => ({ document: documentOfItemNotice(kind), meetingId, itemId })}
          onClose={close}
        />
      ) : null}
      {open === 'record' ? <Publish meetingId={meetingId} notice={notice} onClose={close} /> : null}
    </div>
  );
}

export function ItemNotice({ meetingId, notice }: ItemNoticeProps) {
  const t = useText();
  const { number, title, kind, particulars, draftId } = notice;
  const missing = particulars.filter(({ isMissing }) => isMissing);
  return (
    <section className="item-notice">
      <h4>
        {number} {title}: {t(`meetings.publication.${kind}`)}
      </h4>
      <When notice={notice} />
      <details open={draftId !== null && notice.given === null}>
        <summary>
          {missing.length === 0
            ? t('itemNotice.complete')
            : t('itemNotice.missingAll', {
                all: missing.map(({ name }) => t(`itemNotice.particular.${name}`)).join(', '),
              })}
        </summary>
        <ul>
          {particulars.map((particular) => (
            <Particular key={particular.name} particular={particular} draftId={draftId} />
          ))}
        </ul>
      </details>
      <Buttons meetingId={meetingId} notice={notice} />
    </section>
  );
}
