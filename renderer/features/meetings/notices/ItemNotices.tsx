// Key decisions and business in private of an executive in England: what each has to announce, prepared and recorded. Other bodies never see it.

import { useState } from 'react';
import type { ItemNoticesView } from '../../../../shared/meetings/item-notice-calls.ts';
import type { ItemNoticeKind } from '../../../../shared/meetings/model/publication.ts';
import { api } from '../../../api.ts';
import { AddDialog, given, theOnly } from '../../../parts/AddDialog.tsx';
import { useAnswer } from '../../../state/answers.ts';
import { dateText, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { ItemNotice } from './ItemNotice.tsx';

interface AnnounceProps {
  readonly meetingId: string;
  readonly view: ItemNoticesView;
  readonly onClose: () => void;
}

function Announce({ meetingId, view: { items, doors }, onClose }: AnnounceProps) {
  const t = useText();
  const sayDoor = ({ kind, until, isOpen }: ItemNoticesView['doors'][number]) => {
    const notice = t(`meetings.publication.${kind}`);
    if (until === null) return notice;
    return t(isOpen ? 'itemNotice.until' : 'itemNotice.closed', { notice, day: dateText(until) });
  };
  const open = doors.find(({ isOpen }) => isOpen)?.kind ?? 'key decision';
  return (
    <AddDialog<{ readonly itemId: string; readonly kind: ItemNoticeKind }, { readonly id: string }>
      title={t('itemNotice.add')}
      does={t('itemNotice.prepare')}
      start={{ itemId: theOnly(items), kind: open }}
      ready={({ itemId }) => given(itemId)}
      add={(values) => api.itemNotices.begin({ meetingId, ...values })}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <Choice
            label={t('itemNotice.item')}
            options={items.map(({ id, title }) => ({ value: id, label: title }))}
            {...field('itemId')}
          />
          <Choice
            label={t('itemNotice.how')}
            options={doors.map((door) => ({ value: door.kind, label: sayDoor(door) }))}
            {...field('kind')}
          />
          {problem === null ? null : <p role="alert">{problem}</p>}
        </>
      )}
    </AddDialog>
  );
}

export function ItemNotices({ meetingId }: { readonly meetingId: string }) {
  const t = useText();
  const { value: view } = useAnswer('itemNotices', 'show', { meetingId });
  const [announcing, setAnnouncing] = useState(false);
  if (view === undefined || !view.applies) return null;
  return (
    <section className="item-notices">
      <h3>{t('itemNotice.title')}</h3>
      <p className="field-hint">
        {t('itemNotice.hint')} {t('itemNotice.says.regulation', { law: view.law })}
      </p>
      {view.notices.length === 0 ? <p className="quiet">{t('itemNotice.none')}</p> : null}
      {view.notices.map((notice) => (
        <ItemNotice key={`${notice.itemId} ${notice.kind}`} meetingId={meetingId} notice={notice} />
      ))}
      {view.items.length === 0 ? null : (
        <Button
          onPress={() => {
            setAnnouncing(true);
          }}
        >
          {t('itemNotice.add')}
        </Button>
      )}
      {announcing ? (
        <Announce
          meetingId={meetingId}
          view={view}
          onClose={() => {
            setAnnouncing(false);
          }}
        />
      ) : null}
    </section>
  );
}
