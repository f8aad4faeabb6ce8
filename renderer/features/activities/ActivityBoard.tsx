// Activities as a board: a column for each progress. Cards are dragged from one to another, or moved with Ctrl and the arrow keys.

import { useState, type KeyboardEvent } from 'react';
import type { ActivityRow } from '../../../shared/activities/calls.ts';
import {
  progresses,
  progressesByHand,
  type Progress,
  type ProgressByHand,
} from '../../../shared/strategy/model/status.ts';
import { api } from '../../api.ts';
import { done } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { leadsOf, milestoneOf } from './activity-columns.tsx';
import { isByHand } from './progress-choices.ts';
import { StatusMark } from '../../parts/StatusMark.tsx';

interface ActivityBoardProps {
  readonly rows: readonly ActivityRow[];
  readonly opened: string | null;
  readonly onOpen: (id: string) => void;
}

interface CardProps {
  readonly row: ActivityRow;
  readonly open: boolean;
  /** It was moved by keyboard, so the focus follows it into its new column. */
  readonly followed: boolean;
  readonly onOpen: (id: string) => void;
  readonly onMove: (id: string, progress: ProgressByHand) => void;
}

function Card({ row, open, followed, onOpen, onMove }: CardProps) {
  const t = useText();
  const speak = useSpeak();
  const { id, ref, description, judgement, progress } = row;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (step === 0 || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const next = progressesByHand[progressesByHand.findIndex((each) => each === progress) + step];
    if (next !== undefined) onMove(id, next);
  };
  return (
    <li>
      <button
        type="button"
        className={open ? 'card card-open' : 'card'}
        draggable
        autoFocus={followed}
        aria-describedby="board-hint"
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', id);
          event.dataTransfer.effectAllowed = 'move';
        }}
        onClick={() => {
          onOpen(id);
        }}
        onKeyDown={onKeyDown}
      >
        <span className="card-words">
          <strong>{ref}</strong> {description}
        </span>
        <span className="meta">
          {[speak(leadsOf(row)), speak(milestoneOf(row))].filter(Boolean).join(' · ')}
        </span>
        {judgement.status === progress ? null : (
          <span>
            <span className="unseen">{t('activities.status')}: </span>
            <StatusMark status={judgement.status} overridden={judgement.overridden} />
          </span>
        )}
      </button>
    </li>
  );
}

export function ActivityBoard({ rows, opened, onOpen }: ActivityBoardProps) {
  const t = useText();
  const [over, setOver] = useState<Progress | null>(null);
  const [followed, setFollowed] = useState<string | null>(null);
  const columns = progresses.filter(
    (progress) => isByHand(progress) || rows.some((row) => row.progress === progress),
  );
  const move = (id: string, progress: ProgressByHand) => {
    setFollowed(id);
    void done(api.activities.setProgress({ ids: [id], progress }));
  };
  return (
    <>
      <p className="meta board-hint" id="board-hint">
        {t('activities.boardHint')}
      </p>
      <div className="board" tabIndex={0} role="region" aria-label={t('activities.asBoard')}>
        {columns.map((progress) => {
          const cards = rows.filter((row) => row.progress === progress);
          return (
            <section
              key={progress}
              className={over === progress ? 'board-column board-over' : 'board-column'}
              aria-label={t(`progress.${progress}`)}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(progress);
              }}
              onDragLeave={() => {
                setOver(null);
              }}
              onDrop={(event) => {
                event.preventDefault();
                setOver(null);
                const id = event.dataTransfer.getData('text/plain');
                if (isByHand(progress) && rows.some((row) => row.id === id && row.progress !== progress))
                  move(id, progress);
              }}
            >
              <h2 className="board-title">
                {t(`progress.${progress}`)} <span className="meta">{cards.length}</span>
              </h2>
              <ul className="cards">
                {cards.map((row) => (
                  <Card
                    key={row.id}
                    row={row}
                    open={row.id === opened}
                    followed={row.id === followed}
                    onOpen={onOpen}
                    onMove={move}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}
