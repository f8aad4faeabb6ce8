// Who sits on a body, and who sat there: each opens to be changed.

import { useState } from 'react';
import type { BodyView, SeatView } from '../../../shared/bodies/calls.ts';
import { seatRoles, type SeatRole } from '../../../shared/bodies/model/seat.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { api } from '../../api.ts';
import { AddDialog } from '../../parts/AddDialog.tsx';
import { deleted, done } from '../../state/app-store.ts';
import { dateText, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateBox } from '../../ui/DateBox.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { Line } from '../../ui/lists/Line.tsx';
import { useMemberImport } from './use-member-import.ts';

interface NewSeat {
  readonly person: string;
  readonly role: SeatRole;
  readonly from: string;
  readonly to: string;
  readonly capacity: string;
}

const start: NewSeat = { person: '', role: 'member', from: '', to: '', capacity: '' };

function roleOptions(t: Text) {
  return seatRoles.map((value) => ({ value, label: t(`bodies.role.${value}`) }));
}

function AddSeat({ bodyId, onClose }: { readonly bodyId: string; readonly onClose: () => void }) {
  const t = useText();
  return (
    <AddDialog
      title={t('bodies.addSeat')}
      start={start}
      ready={() => true}
      add={(seat) => api.bodies.addSeat({ bodyId, ...seat })}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <TextBox label={t('bodies.person')} hint={t('bodies.personHint')} autoFocus {...field('person')} />
          <Choice label={t('bodies.role')} options={roleOptions(t)} {...field('role')} />
          <DateBox label={t('bodies.from')} atOnce {...field('from')} />
          <DateBox label={t('bodies.to')} atOnce {...field('to')} />
          <TextBox
            label={t('bodies.capacity')}
            hint={t('bodies.capacityHint')}
            problem={problem}
            {...field('capacity')}
          />
        </>
      )}
    </AddDialog>
  );
}

/** Of a substitute, for whom; nothing where that is anybody. */
function standsInFor({ substituteForId }: SeatView, { seats }: BodyView, t: Text): string {
  const other = seats.find(({ id }) => id === substituteForId);
  return other === undefined ? '' : t('bodies.standsInFor', { name: other.person ?? t('bodies.vacant') });
}

/** "1 May 2024 – 30 April 2028", "from 1 May 2024". */
function term({ from, to }: SeatView, t: Text): string {
  if (from !== null && to !== null) return `${dateText(from)} – ${dateText(to)}`;
  if (from !== null) return `${t('bodies.from')} ${dateText(from)}`;
  return to === null ? '' : `${t('bodies.to')} ${dateText(to)}`;
}

interface SeatEditProps {
  readonly seat: SeatView;
  readonly others: readonly SeatView[];
}

function SeatEdit({ seat, others }: SeatEditProps) {
  const t = useText();
  const { id } = seat;
  return (
    <div className="form seat-edit">
      <LabelledEdit
        label={t('bodies.person')}
        value={seat.person ?? ''}
        hint={t('bodies.personHint')}
        onKeep={(value) => done(api.bodies.setSeat({ id, field: 'personId', value }))}
      />
      <Choice
        label={t('bodies.role')}
        value={seat.role}
        options={roleOptions(t)}
        onChange={(value) => void done(api.bodies.setSeat({ id, field: 'role', value }))}
      />
      {seat.role === 'substitute' ? (
        <Choice
          label={t('bodies.substituteFor')}
          value={seat.substituteForId ?? ''}
          options={[
            { value: '', label: t('bodies.substituteForAny') },
            ...others.map((each) => ({
              value: each.id,
              label: `${each.person ?? t('bodies.vacant')} (${t(`bodies.role.${each.role}`)})`,
            })),
          ]}
          onChange={(value) =>
            void done(
              api.bodies.setSeat({ id, field: 'substituteForId', value: value === '' ? null : value }),
            )
          }
        />
      ) : null}
      <Toggle
        chosen={seat.votes}
        onChange={(value) => void done(api.bodies.setSeat({ id, field: 'votes', value }))}
      >
        {t('bodies.votes')}
      </Toggle>
      <DateBox
        label={t('bodies.from')}
        value={seat.from ?? ''}
        onChange={(value) => void done(api.bodies.setSeat({ id, field: 'from', value }))}
      />
      <DateBox
        label={t('bodies.to')}
        value={seat.to ?? ''}
        onChange={(value) => void done(api.bodies.setSeat({ id, field: 'to', value }))}
      />
      <LabelledEdit
        label={t('bodies.capacity')}
        value={seat.capacity ?? ''}
        hint={t('bodies.capacityHint')}
        onKeep={(value) => done(api.bodies.setSeat({ id, field: 'capacity', value }))}
      />
      <div className="row">
        <Button look="danger" onPress={() => deleted(api.bodies.removeSeat({ id }))}>
          {t('bodies.removeSeat')}
        </Button>
      </div>
    </div>
  );
}

export function Seats({ body }: { readonly body: BodyView }) {
  const t = useText();
  const { choose } = useMemberImport();
  const [shown, setShown] = useState<string | null>(null);
  return (
    <section>
      <h3>{t('bodies.seats')}</h3>
      {body.seats.length === 0 ? <p className="quiet">{t('bodies.noSeats')}</p> : null}
      <ul className="lines">
        {body.seats.map((seat) => (
          <li key={seat.id}>
            <Line
              isOpen={shown === seat.id}
              onOpen={() => {
                setShown(shown === seat.id ? null : seat.id);
              }}
            >
              <span className="meta">{t(`bodies.role.${seat.role}`)}</span>{' '}
              <strong>{seat.person ?? t('bodies.vacant')}</strong>{' '}
              <span className="quiet">
                {[
                  seat.capacity ?? '',
                  standsInFor(seat, body, t),
                  seat.votes ? '' : t('bodies.noVote'),
                  term(seat, t),
                  seat.now === 'stands' ? '' : t(`bodies.seatNow.${seat.now}`),
                ]
                  .filter((part) => part !== '')
                  .join(', ')}
              </span>
            </Line>
            {shown === seat.id ? (
              <SeatEdit
                seat={seat}
                others={body.seats.filter(({ id, role }) => id !== seat.id && role !== 'substitute')}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <div className="row">
        <DialogButton label={t('bodies.addSeat')}>
          {(close) => <AddSeat bodyId={body.id} onClose={close} />}
        </DialogButton>
        <Button onPress={() => choose(body.id)}>{t('member-list.import-members')}</Button>
      </div>
    </section>
  );
}
