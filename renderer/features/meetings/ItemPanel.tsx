// One item of an agenda: what it is for, whether it is open, and what it is about.

import type { AgendaItemView, AgendaView } from '../../../shared/meetings/calls.ts';
import { purposes } from '../../../shared/bodies/model/standing-item.ts';
import { opennesses } from '../../../shared/meetings/model/agenda-item.ts';
import { api } from '../../api.ts';
import { EditPanel } from '../../parts/EditPanel.tsx';
import { done, go } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { ExemptionEdit } from './ExemptionEdit.tsx';
import { ItemBars } from './ItemBars.tsx';
import { ItemPapers } from './papers/ItemPapers.tsx';

interface ItemPanelProps {
  readonly meetingId: string;
  readonly item: AgendaItemView;
  readonly view: AgendaView;
  readonly onPaper: (id: string) => void;
  readonly onClose: () => void;
}

function About({ item, view }: Pick<ItemPanelProps, 'item' | 'view'>) {
  const t = useText();
  const speak = useSpeak();
  const kinds = [
    ['objective', t('agenda.aboutObjective'), view.objectives],
    ['measure', t('agenda.aboutMeasure'), view.measures],
    ['activity', t('agenda.aboutActivity'), view.activities],
  ] as const;
  return (
    <section className="form">
      <h3>{t('agenda.about')}</h3>
      <ul className="lines">
        {item.links.map(({ id, title, detail }) => (
          <li key={id} className="line-and-act">
            <span>
              <strong>{speak(title)}</strong> {speak(detail)}
            </span>
            <Button
              look="quiet"
              label={t('agenda.unlink', { what: speak(title) })}
              onPress={() => done(api.agenda.unlink({ linkId: id }))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      {kinds.map(([kind, label, options]) =>
        options.length === 0 ? null : (
          <Choice
            key={kind}
            label={label}
            value=""
            options={[
              { value: '', label: t('agenda.choose') },
              ...options.map(({ id, title }) => ({ value: id, label: speak(title) })),
            ]}
            onChange={(to) => void done(api.agenda.link({ itemId: item.id, kind, to }))}
          />
        ),
      )}
    </section>
  );
}

function Marks({ item }: { readonly item: AgendaItemView }) {
  const t = useText();
  const speak = useSpeak();
  const { carriedFrom, late, pickedFrom } = item;
  return (
    <>
      {carriedFrom === null ? null : (
        <button
          type="button"
          className="link"
          onClick={() => {
            go('meetings', carriedFrom.meetingId);
          }}
        >
          {t('agenda.carriedFrom', { meeting: speak(carriedFrom.meeting) })}
        </button>
      )}
      {pickedFrom === null ? null : (
        <button
          type="button"
          className="link"
          onClick={() => {
            go('forward', pickedFrom);
          }}
        >
          {t('fill.forward')}
        </button>
      )}
      {late === null ? null : <p>{t('agenda.lateMark', { circumstances: late.circumstances })}</p>}
    </>
  );
}

export function ItemPanel({ meetingId, item, view, onPaper, onClose }: ItemPanelProps) {
  const t = useText();
  const { id, outcome } = item;
  const isWithdrawn = outcome === 'withdrawn';
  return (
    <EditPanel
      title={`${item.number} ${item.title}`.trim()}
      onClose={onClose}
      deletion={{ label: t('agenda.removeItem'), act: () => api.agenda.removeItem({ id }) }}
      acts={[
        {
          id: 'withdraw',
          label: t(isWithdrawn ? 'agenda.bringBack' : 'agenda.withdraw'),
          act: () =>
            void done(
              api.agenda.setItem({ id, field: 'outcome', value: isWithdrawn ? 'to come' : 'withdrawn' }),
            ),
        },
      ]}
    >
      <Marks item={item} />
      <LabelledEdit
        label={t('agenda.itemTitle')}
        value={item.title}
        required
        onKeep={(value) => done(api.agenda.setItem({ id, field: 'title', value }))}
      />
      <Choice
        label={t('agenda.purpose')}
        value={item.purpose}
        options={purposes.map((value) => ({ value, label: t(`bodies.purpose.${value}`) }))}
        onChange={(value) => void done(api.agenda.setItem({ id, field: 'purpose', value }))}
      />
      <LabelledEdit
        label={t('agenda.presenter')}
        value={item.presenter ?? ''}
        onKeep={(value) => done(api.agenda.setItem({ id, field: 'presenter', value }))}
      />
      <LabelledEdit
        label={t('agenda.minutes')}
        value={item.minutes === null ? '' : String(item.minutes)}
        onKeep={(value) => done(api.agenda.setItem({ id, field: 'minutes', value }))}
      />
      <LabelledEdit
        label={t('agenda.recommendation')}
        value={item.recommendation ?? ''}
        lines={3}
        onKeep={(value) => done(api.agenda.setItem({ id, field: 'recommendation', value }))}
      />
      <ItemPapers meetingId={meetingId} item={item} onPaper={onPaper} />
      <Choice
        label={t('agenda.openness')}
        value={item.openness}
        options={opennesses.map((value) => ({ value, label: t(`meetings.openness.${value}`) }))}
        onChange={(value) => void done(api.agenda.setItem({ id, field: 'openness', value }))}
      />
      {item.openness === 'exempt' ? (
        <ExemptionEdit
          exemption={item.exemption}
          problems={item.problems}
          paragraphs={view.exemptParagraphs}
          onChange={(value) => done(api.agenda.setItem({ id, field: 'exemption', value }))}
        />
      ) : null}
      <ItemBars item={item} />
      <Toggle
        chosen={item.unnumbered}
        onChange={(value) => void done(api.agenda.setItem({ id, field: 'unnumbered', value }))}
      >
        {t('agenda.unnumbered')}
      </Toggle>
      {item.purpose === 'decide' && item.openness === 'open' ? (
        <Toggle
          chosen={item.adoptsMinutes}
          onChange={(value) =>
            void done(api.agenda.setItem({ id, field: 'adopts', value: value ? 'minutes' : 'no minutes' }))
          }
        >
          {t('bodies.adoptsMinutes')}
        </Toggle>
      ) : null}
      <About item={item} view={view} />
    </EditPanel>
  );
}
