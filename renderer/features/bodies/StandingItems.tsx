// What stands on every agenda of a body, in its order.

import { useState } from 'react';
import type { BodyView, StandingItemView } from '../../../shared/bodies/calls.ts';
import { purposes, type Purpose } from '../../../shared/bodies/model/standing-item.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { deleted, done } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { Reorder } from '../../ui/lists/Reorder.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { Line } from '../../ui/lists/Line.tsx';

interface NewItem {
  readonly title: string;
  readonly section: string;
  /** Empty until the person has chosen. */
  readonly purpose: Purpose | '';
}

function purposeOptions(t: Text) {
  return purposes.map((value) => ({ value, label: t(`bodies.purpose.${value}`) }));
}

function AddItem({ body, onClose }: { readonly body: BodyView; readonly onClose: () => void }) {
  const t = useText();
  const start: NewItem = {
    title: '',
    section: body.standingItems.at(-1)?.section ?? '',
    purpose: '',
  };
  return (
    <AddDialog
      title={t('bodies.addStandingItem')}
      start={start}
      ready={({ title, purpose }) => given(title, purpose)}
      add={async ({ title, section, purpose }) =>
        purpose === '' ? null : api.bodies.addStandingItem({ bodyId: body.id, title, section, purpose })
      }
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <TextBox label={t('bodies.itemTitle')} problem={problem} autoFocus {...field('title')} />
          <TextBox label={t('bodies.section')} {...field('section')} />
          <Choice label={t('bodies.purpose')} options={purposeOptions(t)} {...field('purpose')} />
        </>
      )}
    </AddDialog>
  );
}

function ItemEdit({ item }: { readonly item: StandingItemView }) {
  const t = useText();
  const { id } = item;
  return (
    <div className="form seat-edit">
      <LabelledEdit
        label={t('bodies.itemTitle')}
        value={item.title}
        required
        onKeep={(value) => done(api.bodies.setStandingItem({ id, field: 'title', value }))}
      />
      <LabelledEdit
        label={t('bodies.section')}
        value={item.section ?? ''}
        onKeep={(value) => done(api.bodies.setStandingItem({ id, field: 'section', value }))}
      />
      <Choice
        label={t('bodies.purpose')}
        value={item.purpose}
        options={purposeOptions(t)}
        onChange={(value) => void done(api.bodies.setStandingItem({ id, field: 'purpose', value }))}
      />
      <LabelledEdit
        label={t('bodies.presenter')}
        value={item.presenter ?? ''}
        onKeep={(value) => done(api.bodies.setStandingItem({ id, field: 'presenter', value }))}
      />
      <LabelledEdit
        label={t('bodies.minutes')}
        value={item.minutes === null ? '' : String(item.minutes)}
        onKeep={(value) => done(api.bodies.setStandingItem({ id, field: 'minutes', value }))}
      />
      <LabelledEdit
        label={t('bodies.recommendation')}
        value={item.recommendation ?? ''}
        lines={2}
        onKeep={(value) => done(api.bodies.setStandingItem({ id, field: 'recommendation', value }))}
      />
      <Toggle
        chosen={item.unnumbered}
        onChange={(value) => void done(api.bodies.setStandingItem({ id, field: 'unnumbered', value }))}
      >
        {t('bodies.unnumbered')}
      </Toggle>
      {item.purpose === 'decide' ? (
        <Toggle
          chosen={item.adoptsMinutes}
          onChange={(value) =>
            void done(
              api.bodies.setStandingItem({ id, field: 'adopts', value: value ? 'minutes' : 'no minutes' }),
            )
          }
        >
          {t('bodies.adoptsMinutes')}
        </Toggle>
      ) : null}
      <div className="row">
        <Button look="danger" onPress={() => deleted(api.bodies.removeStandingItem({ id }))}>
          {t('bodies.removeItem')}
        </Button>
      </div>
    </div>
  );
}

export function StandingItems({ body }: { readonly body: BodyView }) {
  const t = useText();
  const [shown, setShown] = useState<string | null>(null);
  return (
    <section>
      <h3>{t('bodies.standingItems')}</h3>
      {body.standingItems.length === 0 ? <p className="quiet">{t('bodies.noStandingItems')}</p> : null}
      <Reorder
        items={body.standingItems}
        idOf={({ id }) => id}
        nameOf={({ title }) => title}
        onOrder={(ids) => void done(api.bodies.orderStandingItems({ bodyId: body.id, ids: [...ids] }))}
      >
        {(item) => (
          <>
            <Line
              isOpen={shown === item.id}
              onOpen={() => {
                setShown(shown === item.id ? null : item.id);
              }}
            >
              {item.section === null ? null : <span className="meta">{item.section}</span>}{' '}
              <strong>{item.title}</strong>{' '}
              <span className="quiet">{t(`bodies.purpose.${item.purpose}`)}</span>
            </Line>
            {shown === item.id ? <ItemEdit item={item} /> : null}
          </>
        )}
      </Reorder>
      <div className="row">
        <DialogButton label={t('bodies.addStandingItem')}>
          {(close) => <AddItem body={body} onClose={close} />}
        </DialogButton>
      </div>
    </section>
  );
}
