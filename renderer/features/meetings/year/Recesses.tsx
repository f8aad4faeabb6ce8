// Recesses: each opens to be changed.

import { useState } from 'react';
import type { RecessesView, RecessLine } from '../../../../shared/calendar/calls.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import { api } from '../../../api.ts';
import { AddDialog, given } from '../../../parts/AddDialog.tsx';
import { NotYet } from '../../../parts/NotYet.tsx';
import { useAnswer } from '../../../state/answers.ts';
import { done } from '../../../state/app-store.ts';
import { dateText, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { DateBox } from '../../../ui/DateBox.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';
import { Line } from '../../../ui/lists/Line.tsx';

type Fields = Pick<RecessLine, 'name' | 'bodyId' | 'from' | 'to'>;

interface RecessDialogProps {
  readonly title: string;
  readonly does?: string;
  readonly start: Fields;
  readonly bodies: RecessesView['bodies'];
  readonly keep: (fields: Fields) => Promise<Result<unknown>>;
  readonly onClose: () => void;
}

function RecessDialog({ title, does, start, bodies, keep, onClose }: RecessDialogProps) {
  const t = useText();
  return (
    <AddDialog
      title={title}
      {...(does === undefined ? {} : { does })}
      start={{ ...start, bodyId: start.bodyId ?? '' }}
      ready={({ name, from, to }) => given(name, from, to)}
      add={({ bodyId, ...fields }) => keep({ ...fields, bodyId: bodyId === '' ? null : bodyId })}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <TextBox label={t('calendar.recessName')} autoFocus required {...field('name')} />
          <Choice
            label={t('calendar.recessOf')}
            options={[
              { value: '', label: t('calendar.everyBody') },
              ...bodies.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...field('bodyId')}
          />
          <DateBox label={t('calendar.firstDay')} atOnce {...field('from')} />
          <DateBox label={t('calendar.lastDay')} atOnce {...field('to')} />
          {problem === null ? null : (
            <p className="field-problem" role="alert">
              {problem}
            </p>
          )}
        </>
      )}
    </AddDialog>
  );
}

const empty: Fields = { name: '', bodyId: null, from: '', to: '' };

export function Recesses() {
  const t = useText();
  const { value: view, error } = useAnswer('calendar', 'recesses', {});
  const [opened, setOpened] = useState<string | null>(null);
  if (view === undefined) return <NotYet error={error} />;
  const open = view.recesses.find(({ id }) => id === opened);
  const close = () => {
    setOpened(null);
  };
  return (
    <section>
      <h2>{t('calendar.recesses')}</h2>
      {view.recesses.length === 0 ? <p className="quiet">{t('calendar.noRecesses')}</p> : null}
      <ul className="lines">
        {view.recesses.map(({ id, name, body, from, to }) => (
          <li key={id} className="row">
            <Line
              onOpen={() => {
                setOpened(id);
              }}
            >
              <strong>{name}</strong>{' '}
              <span className="quiet">
                {`${dateText(from)} – ${dateText(to)}, ${body ?? t('calendar.everyBody')}`}
              </span>
            </Line>
            <Button
              look="quiet"
              label={`${t('calendar.removeRecess')}: ${name}`}
              onPress={() => done(api.calendar.removeRecess({ id }))}
            >
              {t('calendar.removeRecess')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button
          onPress={() => {
            setOpened('new');
          }}
        >
          {t('calendar.addRecess')}
        </Button>
      </div>
      {opened === 'new' ? (
        <RecessDialog
          title={t('calendar.addRecess')}
          start={empty}
          bodies={view.bodies}
          keep={(fields) => api.calendar.addRecess(fields)}
          onClose={close}
        />
      ) : null}
      {open === undefined ? null : (
        <RecessDialog
          title={open.name}
          does={t('calendar.keepRecess')}
          start={open}
          bodies={view.bodies}
          keep={({ name, bodyId, from, to }) =>
            api.calendar.setRecess({ id: open.id, name, bodyId, from, to })
          }
          onClose={close}
        />
      )}
    </section>
  );
}
