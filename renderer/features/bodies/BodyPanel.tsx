// One body: what it is and how it works, its seats, and its standing agenda.

import { bodyKinds, itemNumberings, minuteNumberings, nations } from '../../../shared/bodies/model/body.ts';
import type { BodyView } from '../../../shared/bodies/calls.ts';
import { monthsOfYear } from '../../../shared/kernel/days.ts';
import { api } from '../../api.ts';
import { EditPanel } from '../../parts/EditPanel.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { done } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { BodyAttendance } from './BodyAttendance.tsx';
import { Rules } from './Rules.tsx';
import { Seats } from './Seats.tsx';
import { StandingItems } from './StandingItems.tsx';
import './bodies.css';

function Usual({ body }: { readonly body: BodyView }) {
  const t = useText();
  const { id } = body;
  return (
    <>
      <LabelledEdit
        label={t('bodies.usualDays')}
        value={body.usualDays ?? ''}
        hint={t('bodies.usualDaysHint')}
        onKeep={(value) => done(api.bodies.set({ id, field: 'usualDays', value }))}
      />
      <LabelledEdit
        label={t('bodies.usualTime')}
        value={body.usualTime ?? ''}
        onKeep={(value) => done(api.bodies.set({ id, field: 'usualTime', value }))}
      />
      <LabelledEdit
        label={t('bodies.usualPlace')}
        value={body.usualPlace ?? ''}
        onKeep={(value) => done(api.bodies.set({ id, field: 'usualPlace', value }))}
      />
      <LabelledEdit
        label={t('bodies.usualLink')}
        value={body.usualLink ?? ''}
        onKeep={(value) => done(api.bodies.set({ id, field: 'usualLink', value }))}
      />
    </>
  );
}

function YearOfMinutes({ body: { id, minuteYearBegins, kindYearBegins } }: { readonly body: BodyView }) {
  const t = useText();
  const ofKind = monthsOfYear.find((month) => month === kindYearBegins) ?? 1;
  const shown = monthsOfYear.find((month) => month === minuteYearBegins);
  return (
    <Choice
      label={t('bodies.minuteYearBegins')}
      value={shown === undefined ? '' : `${shown}`}
      options={[
        { value: '', label: t('bodies.minuteYearOfKind', { month: t(`calendar.month.${ofKind}`) }) },
        ...monthsOfYear.map((month) => ({ value: `${month}`, label: t(`calendar.month.${month}`) })),
      ]}
      onChange={(value) => void done(api.bodies.set({ id, field: 'minuteYearBegins', value }))}
    />
  );
}

function Numbering({ body }: { readonly body: BodyView }) {
  const t = useText();
  const { id } = body;
  return (
    <>
      <LabelledEdit
        label={t('bodies.wholeNumber')}
        value={body.wholeNumber === null ? '' : String(body.wholeNumber)}
        hint={t('bodies.wholeNumberHint')}
        onKeep={(value) => done(api.bodies.set({ id, field: 'wholeNumber', value }))}
      />
      <Choice
        label={t('bodies.itemNumbering')}
        value={body.itemNumbering}
        options={itemNumberings.map((value) => ({ value, label: t(`bodies.item-numbering.${value}`) }))}
        onChange={(value) => void done(api.bodies.set({ id, field: 'itemNumbering', value }))}
      />
      <Choice
        label={t('bodies.minuteNumbering')}
        value={body.minuteNumbering}
        options={minuteNumberings.map((value) => ({ value, label: t(`bodies.minute-numbering.${value}`) }))}
        onChange={(value) => void done(api.bodies.set({ id, field: 'minuteNumbering', value }))}
      />
      {body.minuteNumbering === 'by year' ? <YearOfMinutes body={body} /> : null}
    </>
  );
}

export function BodyPanel({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useText();
  const { value: body, error } = useAnswer('bodies', 'show', { id });
  if (body === undefined) return <NotYet error={error} />;
  return (
    <EditPanel
      title={body.name}
      onClose={onClose}
      deletion={{ label: t('bodies.delete'), act: () => api.bodies.remove({ id }) }}
    >
      <Seats body={body} />
      <BodyAttendance bodyId={id} />
      <StandingItems body={body} />
      <LabelledEdit
        label={t('bodies.name')}
        value={body.name}
        required
        onKeep={(value) => done(api.bodies.set({ id, field: 'name', value }))}
      />
      <Choice
        label={t('bodies.kind')}
        value={body.kind}
        options={bodyKinds.map((value) => ({ value, label: t(`bodies.kind.${value}`) }))}
        onChange={(value) => void done(api.bodies.set({ id, field: 'kind', value }))}
      />
      <Choice
        label={t('bodies.nation')}
        value={body.nation}
        options={nations.map((value) => ({ value, label: t(`bodies.nation.${value}`) }))}
        onChange={(value) => void done(api.bodies.set({ id, field: 'nation', value }))}
      />
      <Rules bodyId={id} />
      <Usual body={body} />
      <Numbering body={body} />
      <LabelledEdit
        label={t('bodies.terms')}
        value={body.terms}
        lines={4}
        onKeep={(value) => done(api.bodies.set({ id, field: 'terms', value }))}
      />
    </EditPanel>
  );
}
