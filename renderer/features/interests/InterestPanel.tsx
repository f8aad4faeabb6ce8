// One entry of the register of interests. It is ended by its last day; deleted is only what was never right, with the reason.

import { useState } from 'react';
import type { InterestsView, InterestView } from '../../../shared/interests/calls.ts';
import { interestClasses } from '../../../shared/interests/rules/class-names.ts';
import { api } from '../../api.ts';
import { deleted, done, useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateBox } from '../../ui/DateBox.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { Panel } from '../../ui/layout/Panel.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { SensitiveHint } from './SensitiveHint.tsx';

interface InterestPanelProps {
  readonly interest: InterestView;
  readonly view: InterestsView;
  readonly onClose: () => void;
}

export function Removal({
  label,
  act,
}: {
  readonly label: string;
  readonly act: (reason: string) => Promise<boolean>;
}) {
  const t = useText();
  const [reason, setReason] = useState('');
  return (
    <section className="form">
      <h3>{t('interests.removal')}</h3>
      <p className="field-hint">{t('interests.removalHint')}</p>
      <TextBox label={t('interests.whyRemoved')} value={reason} onChange={setReason} />
      <div className="row">
        <Button look="danger" disabled={reason.trim() === ''} onPress={() => act(reason)}>
          {label}
        </Button>
      </div>
    </section>
  );
}

function Bodies({ interest, view }: Omit<InterestPanelProps, 'onClose'>) {
  const t = useText();
  const { id, bodyIds } = interest;
  const put = (value: readonly string[]) =>
    void done(api.interests.set({ id, field: 'bodyIds', value: [...value] }));
  return (
    <section>
      <h3>{t('interests.bodies')}</h3>
      {bodyIds.length === 0 ? <p className="quiet">{t('interests.allTheirBodies')}</p> : null}
      {view.bodies.map((body) => (
        <Toggle
          key={body.id}
          chosen={bodyIds.includes(body.id)}
          onChange={(chosen) => {
            put(chosen ? [...bodyIds, body.id] : bodyIds.filter((each) => each !== body.id));
          }}
        >
          {body.name}
        </Toggle>
      ))}
    </section>
  );
}

export function InterestPanel({ interest, view, onClose }: InterestPanelProps) {
  const t = useText();
  const today = useApp(({ header }) => header?.today ?? '');
  const { id, person, text, from, to, notifiedOn, sensitive } = interest;
  const classes = view.members.find(({ personId }) => personId === interest.personId)?.classes ?? [];
  const remove = async (reason: string) => {
    const isGone = await deleted(api.interests.remove({ id, reason }));
    if (isGone) onClose();
    return isGone;
  };
  return (
    <Panel title={person} onClose={onClose} takesFocus>
      <div className="form">
        <LabelledEdit
          label={t('interests.text')}
          value={text}
          required
          onKeep={(value) => done(api.interests.set({ id, field: 'text', value }))}
        />
        <Choice
          label={t('interests.ofClass')}
          value={interest.class}
          options={interestClasses
            .filter((each) => each === interest.class || classes.includes(each))
            .map((value) => ({ value, label: t(`interests.class.${value}`) }))}
          onChange={(value) => void done(api.interests.set({ id, field: 'class', value }))}
        />
        {(['from', 'to', 'notifiedOn'] as const).map((field) => (
          <DateBox
            key={field}
            label={t(`interests.${field}`)}
            value={{ from, to, notifiedOn }[field] ?? ''}
            onChange={(value) => void done(api.interests.set({ id, field, value }))}
          />
        ))}
        {to === null ? (
          <div className="row">
            <Button onPress={() => done(api.interests.set({ id, field: 'to', value: today }))}>
              {t('interests.endToday')}
            </Button>
          </div>
        ) : null}
        <Toggle
          chosen={sensitive}
          onChange={(value) => void done(api.interests.set({ id, field: 'sensitive', value }))}
        >
          {t('interests.sensitive')}
        </Toggle>
        <SensitiveHint />
        <Bodies interest={interest} view={view} />
        <Removal label={t('interests.remove')} act={remove} />
      </div>
    </Panel>
  );
}
