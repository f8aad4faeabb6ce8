// Fills an agenda from where its business comes from, in one step: what stands on every agenda, what was put off, and the forward plan.

import { useState } from 'react';
import type { AgendaSource } from '../../../shared/meetings/calls.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { said, tell } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Toggle } from '../../ui/Toggle.tsx';

interface FillAgendaProps {
  readonly meetingId: string;
  readonly onClose: () => void;
}

/** What somebody ticked or unticked, by the id of the source; the rest is as it is due. */
type Ticks = Readonly<Record<string, boolean>>;

function isTicked(ticks: Ticks, { id, isDue }: AgendaSource): boolean {
  return ticks[id] ?? isDue;
}

interface SourcesProps {
  readonly title: string;
  readonly sources: readonly AgendaSource[];
  readonly ticks: Ticks;
  readonly onTick: (id: string, ticked: boolean) => void;
}

function Sources({ title, sources, ticks, onTick }: SourcesProps) {
  const speak = useSpeak();
  if (sources.length === 0) return null;
  return (
    <fieldset className="fill-group">
      <legend>{title}</legend>
      {sources.map((source) => {
        const detail = speak(source.detail);
        return (
          <div key={source.id}>
            <Toggle
              chosen={isTicked(ticks, source)}
              onChange={(ticked) => {
                onTick(source.id, ticked);
              }}
            >
              <span>
                {source.title} {detail === '' ? null : <span className="quiet">{detail}</span>}
              </span>
            </Toggle>
          </div>
        );
      })}
    </fieldset>
  );
}

export function FillAgenda({ meetingId, onClose }: FillAgendaProps) {
  const t = useText();
  const { value, error } = useAnswer('agenda', 'sources', { meetingId });
  const [ticks, setTicks] = useState<Ticks>({});
  const { standing = [], carried = [], forward = [] } = value ?? {};
  const all = [...standing, ...carried, ...forward];
  const chosen = all.filter((source) => isTicked(ticks, source)).map(({ id }) => id);
  const onTick = (id: string, ticked: boolean) => {
    setTicks((now) => ({ ...now, [id]: ticked }));
  };
  const fill = async () => {
    const filled = said(await api.agenda.begin({ meetingId, only: chosen }));
    if (filled === undefined) return;
    tell(say('agenda.begun', { count: filled.added }));
    onClose();
  };
  return (
    <FormDialog
      title={t('fill.title')}
      does={t('fill.add', { count: chosen.length })}
      ready={chosen.length > 0}
      onDo={fill}
      onClose={onClose}
    >
      {value === undefined ? <NotYet error={error} /> : null}
      <p className="field-hint">{t(all.length === 0 ? 'fill.nothing' : 'fill.hint')}</p>
      <div className="fill-sources">
        <Sources title={t('fill.standing')} sources={standing} ticks={ticks} onTick={onTick} />
        <Sources title={t('fill.carried')} sources={carried} ticks={ticks} onTick={onTick} />
        <Sources title={t('fill.forward')} sources={forward} ticks={ticks} onTick={onTick} />
      </div>
    </FormDialog>
  );
}
