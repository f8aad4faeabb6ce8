// An item for an agenda. Once the agenda is published it is late, and comes in only with what lets it in.

import type { AgendaView } from '../../../shared/meetings/calls.ts';
import { succeed, type Result } from '../../../shared/kernel/result.ts';
import { purposes, type Purpose } from '../../../shared/bodies/model/standing-item.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { tell, useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface AddItemProps {
  readonly meetingId: string;
  readonly view: AgendaView;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

interface NewItem {
  readonly title: string;
  readonly sectionId: string;
  /** Empty until the person has chosen: packs print it, and what is to be decided needs a paper and a recommendation. */
  readonly purpose: Purpose | '';
  readonly opinionOf: string;
  readonly circumstances: string;
}

export function AddItem({ meetingId, view, onClose, onAdded }: AddItemProps) {
  const t = useText();
  const today = useApp(({ header }) => header?.today ?? '');
  const sections = view.parts.filter(({ sectionId }) => sectionId !== null);
  const start: NewItem = {
    title: '',
    sectionId: sections.at(-1)?.sectionId ?? '',
    purpose: '',
    opinionOf: '',
    circumstances: '',
  };
  const putOnNext = async (
    title: string,
    purpose: Purpose,
  ): Promise<Result<{ readonly id: string | null }>> => {
    const put = await api.agenda.addToNext({ meetingId, title, purpose });
    if (!put.ok) return put;
    tell(say('agenda.isOnNext', { title, day: { day: put.value.day } }));
    return succeed({ id: null });
  };
  return (
    <AddDialog<NewItem, { readonly id: string | null }>
      title={t('agenda.addItem')}
      start={start}
      ready={({ title, purpose, opinionOf, circumstances }) =>
        given(title, purpose) && (!view.published || view.lateWaits || given(opinionOf, circumstances))
      }
      add={async ({ title, sectionId, purpose, opinionOf, circumstances }) => {
        if (purpose === '') return null;
        if (view.lateWaits) return putOnNext(title, purpose);
        return api.agenda.addItem({
          meetingId,
          title,
          purpose,
          sectionId: sectionId === '' ? null : sectionId,
          late: view.published ? { opinionOf, circumstances, on: today } : null,
        });
      }}
      {...(view.lateWaits ? { does: t('agenda.putOnNext') } : {})}
      onAdded={({ id }) => {
        if (id !== null) onAdded(id);
      }}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <TextBox label={t('agenda.itemTitle')} problem={problem} autoFocus {...field('title')} />
          {sections.length === 0 ? null : (
            <Choice
              label={t('agenda.under')}
              options={[
                { value: '', label: t('agenda.beforeHeadings') },
                ...sections.map(({ sectionId, title }) => ({ value: sectionId ?? '', label: title })),
              ]}
              {...field('sectionId')}
            />
          )}
          <Choice
            label={t('agenda.purpose')}
            options={purposes.map((value) => ({ value, label: t(`bodies.purpose.${value}`) }))}
            {...field('purpose')}
          />
          {view.lateWaits ? <p>{t('agenda.lateWaitsHint')}</p> : null}
          {view.published && !view.lateWaits ? (
            <>
              <p>{t('agenda.lateHint')}</p>
              <TextBox label={t('agenda.opinionOf')} {...field('opinionOf')} />
              <TextBox label={t('agenda.circumstances')} lines={3} {...field('circumstances')} />
            </>
          ) : null}
        </>
      )}
    </AddDialog>
  );
}
