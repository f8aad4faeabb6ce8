// The agenda as it is being made: headings and items in one list, dragged or moved by key, with what is open beside it.

import { useState } from 'react';
import type { AgendaItemView, AgendaPartView, AgendaView } from '../../../shared/meetings/calls.ts';
import { api } from '../../api.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { done } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Reorder } from '../../ui/lists/Reorder.tsx';
import { AddItem } from './AddItem.tsx';
import { AddHeading } from './AddHeading.tsx';
import { HeadingPanel } from './HeadingPanel.tsx';
import { DocumentMaker } from '../../parts/DocumentMaker.tsx';
import { OpenPaper } from './papers/OpenPaper.tsx';
import { useWriting } from './papers/use-writing.ts';
import { WritePaper } from './papers/WritePaper.tsx';
import { FillAgenda } from './FillAgenda.tsx';
import { MattersArising } from './MattersArising.tsx';
import { ItemPanel } from './ItemPanel.tsx';
import { MeetingFrame, type MeetingPartProps } from './MeetingFrame.tsx';

type Line =
  | { readonly kind: 'heading'; readonly id: string; readonly part: AgendaPartView }
  | { readonly kind: 'item'; readonly id: string; readonly item: AgendaItemView };

/** Headings and items as one list: what is dragged past a heading comes to stand below it. */
function linesOf(view: AgendaView): Line[] {
  return view.parts.flatMap((part): Line[] => [
    ...(part.sectionId === null ? [] : [{ kind: 'heading' as const, id: part.sectionId, part }]),
    ...part.items.map((item) => ({ kind: 'item' as const, id: item.id, item })),
  ]);
}

/** The parts that a new order of the lines makes. */
function partsIn(lines: readonly Line[], ids: readonly string[]) {
  const kinds = new Map(lines.map(({ id, kind }) => [id, kind]));
  const parts: { sectionId: string | null; ids: string[] }[] = [{ sectionId: null, ids: [] }];
  for (const id of ids) {
    if (kinds.get(id) === 'heading') parts.push({ sectionId: id, ids: [] });
    else parts.at(-1)?.ids.push(id);
  }
  return parts;
}

function ItemLine({ item }: { readonly item: AgendaItemView }) {
  const t = useText();
  const facts = [
    t(`bodies.purpose.${item.purpose}`),
    item.presenter ?? '',
    item.minutes === null ? '' : t('agenda.minutesShort', { count: item.minutes }),
    item.openness === 'open' ? '' : t(`meetings.openness.${item.openness}`),
    item.outcome === 'to come' ? '' : t(`meetings.outcome.${item.outcome}`),
    item.late === null ? '' : t('agenda.lateShort'),
  ].filter((fact) => fact !== '');
  return (
    <>
      {item.begins === null ? null : <span className="agenda-begins">{item.begins}</span>}
      <span className="agenda-number">{item.number}</span>
      <span className="agenda-title">
        <strong className={item.outcome === 'withdrawn' ? 'agenda-withdrawn' : ''}>{item.title}</strong>{' '}
        <span className="quiet">{facts.join(' · ')}</span>
        {item.papers.map(({ id, title, standing }) => (
          <span key={id} className="agenda-paper">
            {title} <span className="quiet">{t(`papers.standing.${standing}`)}</span>
          </span>
        ))}
      </span>
    </>
  );
}

interface AgendaListProps {
  readonly meetingId: string;
  readonly view: AgendaView;
  readonly opened: string | null;
  readonly onOpen: (id: string) => void;
}

function AgendaList({ meetingId, view, opened, onOpen }: AgendaListProps) {
  const lines = linesOf(view);
  return (
    <Reorder
      className="agenda"
      items={lines}
      idOf={({ id }) => id}
      nameOf={(line) => (line.kind === 'heading' ? line.part.title : line.item.title)}
      onOrder={(ids) => void done(api.agenda.arrange({ meetingId, parts: partsIn(lines, ids) }))}
    >
      {(line) => (
        <button
          type="button"
          className={line.kind === 'heading' ? 'agenda-line agenda-heading' : 'agenda-line'}
          {...(opened === line.id ? { 'aria-current': 'true' as const } : {})}
          onClick={() => {
            onOpen(line.id);
          }}
        >
          {line.kind === 'heading' ? (
            <span className="agenda-title">
              {line.part.number} {line.part.title}
            </span>
          ) : (
            <ItemLine item={line.item} />
          )}
        </button>
      )}
    </Reorder>
  );
}

interface WaitingProps {
  readonly view: AgendaView;
  readonly onFill: () => void;
}

/** What the agenda could be filled with; nothing where none of it waits, or it is published. */
function Waiting({ view: { standing, carried, forward, published }, onFill }: WaitingProps) {
  const t = useText();
  const count = standing + carried + forward;
  if (count === 0 || published) return null;
  return (
    <div className="form">
      <p className="field-hint">{t('fill.waiting', { count })}</p>
      <div className="row">
        <Button onPress={onFill}>{t('fill.title')}</Button>
      </div>
    </div>
  );
}

function Total({ view: { minutes, withoutMinutes } }: { readonly view: AgendaView }) {
  const t = useText();
  const without = withoutMinutes === 0 ? '' : `; ${t('agenda.without', { count: withoutMinutes })}`;
  return <p className="quiet">{`${t('agenda.total', { count: minutes })}${without}.`}</p>;
}

function Resolution({ view: { resolution } }: { readonly view: AgendaView }) {
  const t = useText();
  const speak = useSpeak();
  if (resolution === null) return null;
  return (
    <details className="agenda-resolution">
      <summary>{t('agenda.resolution')}</summary>
      <p>{speak(resolution)}</p>
    </details>
  );
}

export function AgendaPart({ first, ...props }: MeetingPartProps & { readonly first: string | null }) {
  const t = useText();
  const { id: meetingId } = props.meeting;
  const { value: view, error } = useAnswer('agenda', 'show', { meetingId });
  const [opened, setOpened] = useState(first);
  const [paper, setPaper] = useState<string | null>(null);
  const [adding, setAdding] = useState<'item' | 'heading' | 'document' | 'fill' | null>(null);
  const writing = useWriting();
  if (view === undefined)
    return (
      <MeetingFrame {...props}>
        <NotYet error={error} />
      </MeetingFrame>
    );
  if (writing.paperId !== null)
    return <WritePaper {...props} paperId={writing.paperId} onBack={writing.back} />;
  const items = view.parts.flatMap((part) => part.items);
  const item = items.find(({ id }) => id === opened);
  const heading = view.parts.find(({ sectionId }) => sectionId !== null && sectionId === opened);
  const close = () => {
    setOpened(null);
  };
  const closeDialog = () => {
    setAdding(null);
  };
  const isEmpty = items.length === 0;
  return (
    <MeetingFrame
      {...props}
      action={
        <>
          <Button
            disabled={isEmpty}
            onPress={() => {
              setAdding('document');
            }}
          >
            {t('agenda.make')}
          </Button>
          <Button
            onPress={() => {
              setAdding('heading');
            }}
          >
            {t('agenda.addSection')}
          </Button>
          <Button
            look="main"
            onPress={() => {
              setAdding('item');
            }}
          >
            {t('agenda.addItem')}
          </Button>
        </>
      }
      panel={
        item !== undefined && paper !== null ? (
          <OpenPaper
            meetingId={meetingId}
            paperId={paper}
            writing={writing}
            onClose={() => {
              setPaper(null);
            }}
          />
        ) : item !== undefined ? (
          <ItemPanel
            key={item.id}
            meetingId={meetingId}
            item={item}
            view={view}
            onPaper={setPaper}
            onClose={close}
          />
        ) : heading?.sectionId != null ? (
          <HeadingPanel
            key={heading.sectionId}
            id={heading.sectionId}
            title={heading.title}
            onClose={close}
          />
        ) : undefined
      }
    >
      <div className="agenda-page">
        {isEmpty ? <p className="quiet">{t('agenda.empty')}</p> : <Total view={view} />}
        <Waiting
          view={view}
          onFill={() => {
            setAdding('fill');
          }}
        />
        <MattersArising arising={view.arising} />
        <Resolution view={view} />
        <AgendaList
          meetingId={meetingId}
          view={view}
          opened={opened}
          onOpen={(id) => {
            setPaper(null);
            setOpened(id);
          }}
        />
      </div>
      {adding === 'item' ? (
        <AddItem meetingId={meetingId} view={view} onClose={closeDialog} onAdded={setOpened} />
      ) : null}
      {adding === 'document' ? (
        <DocumentMaker
          title={t('agenda.make')}
          hint={t('agenda.makeHint')}
          wanted={(edition) => ({ document: 'agenda', meetingId, edition })}
          forPerson={{
            of: { meetingId },
            wanted: (edition) => ({ document: 'agenda', meetingId, edition }),
          }}
          onClose={closeDialog}
        />
      ) : null}
      {adding === 'fill' ? <FillAgenda meetingId={meetingId} onClose={closeDialog} /> : null}
      {adding === 'heading' ? <AddHeading meetingId={meetingId} onClose={closeDialog} /> : null}
    </MeetingFrame>
  );
}
