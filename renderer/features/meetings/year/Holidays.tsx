// The bank holidays of a nation in a year, with where each is from and what was changed of them by hand.

import { useState } from 'react';
import { nations, type Nation } from '../../../../shared/bodies/model/body.ts';
import { madeDays, type HolidayLine, type MadeDay } from '../../../../shared/calendar/calls.ts';
import { knownFrom, knownTo } from '../../../../shared/calendar/rules/bank-holiday-tables.ts';
import { api } from '../../../api.ts';
import { AddDialog, given } from '../../../parts/AddDialog.tsx';
import { NotYet } from '../../../parts/NotYet.tsx';
import { useAnswer } from '../../../state/answers.ts';
import { done } from '../../../state/app-store.ts';
import { dateText, useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { DateBox } from '../../../ui/DateBox.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';

const firstYear = Number(knownFrom.slice(0, 4));
const years = Array.from({ length: Number(knownTo.slice(0, 4)) - firstYear + 1 }, (_, at) =>
  String(firstYear + at),
);

function AddDay({ nation, onClose }: { readonly nation: Nation; readonly onClose: () => void }) {
  const t = useText();
  const start: { readonly day: string; readonly name: string; readonly as: MadeDay } = {
    day: '',
    name: '',
    as: 'holiday',
  };
  return (
    <AddDialog
      title={t('calendar.addDay')}
      start={start}
      ready={({ day, name }) => given(day, name)}
      add={(made) => api.calendar.setHoliday({ nation, ...made })}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <DateBox label={t('calendar.dayColumn')} atOnce {...field('day')} />
          <Choice
            label={t('calendar.dayAs')}
            options={madeDays.map((value) => ({ value, label: t(`calendar.madeDay.${value}`) }))}
            {...field('as')}
          />
          <TextBox label={t('calendar.nameColumn')} problem={problem} required {...field('name')} />
        </>
      )}
    </AddDialog>
  );
}

function Day({ line, nation }: { readonly line: HolidayLine; readonly nation: Nation }) {
  const t = useText();
  const speak = useSpeak();
  const { day, name, standing, source, changeId } = line;
  return (
    <tr>
      <th scope="row">{dateText(day)}</th>
      <td>{speak(name)}</td>
      <td>{t(`calendar.standing.${standing}`)}</td>
      <td className="quiet">{speak(source)}</td>
      <td>
        {changeId === null ? (
          <Button
            look="quiet"
            label={t('calendar.takeAway', { day: dateText(day) })}
            onPress={() =>
              done(api.calendar.setHoliday({ nation, day, name: speak(name), as: 'no holiday' }))
            }
          >
            {t('calendar.takeAwayShort')}
          </Button>
        ) : (
          <Button
            look="quiet"
            label={t('calendar.reset', { day: dateText(day) })}
            onPress={() => done(api.calendar.resetDay({ id: changeId }))}
          >
            {t('calendar.resetShort')}
          </Button>
        )}
      </td>
    </tr>
  );
}

export function Holidays() {
  const t = useText();
  const speak = useSpeak();
  const [of, setOf] = useState<{ readonly nation: Nation | null; readonly year: number | null }>({
    nation: null,
    year: null,
  });
  const { value: view, error } = useAnswer('calendar', 'holidays', of);
  const [adding, setAdding] = useState(false);
  if (view === undefined) return <NotYet error={error} />;
  const { nation, year, days, caveat } = view;
  const shownYears = years.includes(String(year)) ? years : [...years, String(year)];
  return (
    <section className="holidays-part">
      <h2>{t('calendar.holidays')}</h2>
      <div className="row holidays-choice">
        <Choice
          label={t('calendar.nation')}
          value={nation}
          options={nations.map((value) => ({ value, label: t(`bodies.nation.${value}`) }))}
          onChange={(value) => {
            setOf({ nation: value, year });
          }}
        />
        <Choice
          label={t('calendar.year')}
          value={String(year)}
          options={shownYears.map((value) => ({ value, label: value }))}
          onChange={(value) => {
            setOf({ nation, year: Number(value) });
          }}
        />
        <Button
          onPress={() => {
            setAdding(true);
          }}
        >
          {t('calendar.addDay')}
        </Button>
      </div>
      {caveat === null ? null : <p className="field-hint">{speak(caveat)}</p>}
      <table className="ruled holidays">
        <thead>
          <tr>
            {(['dayColumn', 'nameColumn', 'standingColumn', 'sourceColumn', 'actColumn'] as const).map(
              (key) => (
                <th key={key} scope="col">
                  {t(`calendar.${key}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {days.map((line) => (
            <Day key={`${line.day} ${line.standing}`} line={line} nation={nation} />
          ))}
        </tbody>
      </table>
      {adding ? (
        <AddDay
          nation={nation}
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </section>
  );
}
