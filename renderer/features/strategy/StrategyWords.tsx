// What the strategy says about itself: title, whose it is, the days it covers, vision, introduction and notes.

import type { StrategyInFull } from '../../../shared/strategy/calls.ts';
import { monthNamesIn } from '../../../shared/language/dates.ts';
import { api } from '../../api.ts';
import { TimeZoneChoice } from '../../parts/TimeZoneChoice.tsx';
import { done, useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DateBox } from '../../ui/DateBox.tsx';
import { EditInPlace } from '../../ui/EditInPlace.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { Notes } from './Notes.tsx';

type Strategy = NonNullable<StrategyInFull['strategy']>;

const days = ['periodFrom', 'periodTo'] as const;

export function StrategyWords({ strategy }: { readonly strategy: Strategy }) {
  const t = useText();
  const language = useApp(({ app }) => app?.preferences.language ?? 'en');
  const { id, title, organisation, vision, introduction, notes } = strategy;
  return (
    <article className="paper">
      <h2 className="paper-title">
        <EditInPlace
          label={t('strategy.title')}
          value={title}
          required
          onKeep={(value) => done(api.strategy.setStrategy({ id, field: 'title', value }))}
        />
      </h2>
      <div className="facts">
        <LabelledEdit
          label={t('strategy.organisation')}
          value={organisation ?? ''}
          onKeep={(value) => done(api.strategy.setStrategy({ id, field: 'organisation', value }))}
        />
        <Choice
          label={t('strategy.yearStart')}
          value={String(strategy.yearStartMonth)}
          options={monthNamesIn(language).map((label, index) => ({ value: String(index + 1), label }))}
          onChange={(month) => void done(api.strategy.setYearStart({ id, month: Number(month) }))}
        />
        <TimeZoneChoice
          value={strategy.timeZone}
          onChange={(timeZone) => void done(api.strategy.setTimeZone({ id, timeZone }))}
        />
        {days.map((field) => (
          <DateBox
            key={field}
            label={t(`strategy.${field}`)}
            value={strategy[field] ?? ''}
            onChange={(value) => void done(api.strategy.setStrategy({ id, field, value }))}
          />
        ))}
      </div>
      <section>
        <h3>{t('strategy.vision')}</h3>
        <EditInPlace
          label={t('strategy.vision')}
          value={vision}
          lines={4}
          onKeep={(value) => done(api.strategy.setStrategy({ id, field: 'vision', value }))}
        />
      </section>
      <section>
        <h3>{t('strategy.introduction')}</h3>
        <EditInPlace
          label={t('strategy.introduction')}
          value={introduction}
          lines={6}
          onKeep={(value) => done(api.strategy.setStrategy({ id, field: 'introduction', value }))}
        />
      </section>
      <Notes owner="strategy" ownerId={id} notes={notes} />
    </article>
  );
}
