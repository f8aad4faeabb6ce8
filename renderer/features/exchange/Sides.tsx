// One conflict: what it is about, and its sides next to each other, after what both began from.

import type { ConflictLine, ConflictSide } from '../../../shared/exchange/conflicts-calls.ts';
import { whenOf } from '../../parts/lists/when-of.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import './conflicts.css';

/** What a conflict is about. */
export function ConflictHeading({ line: { what, field } }: { readonly line: ConflictLine }) {
  const speak = useSpeak();
  return (
    <h3 className="conflict-what">
      {speak(what)}
      {field === null ? null : `, ${speak(field)}`}
    </h3>
  );
}

interface SidesProps {
  readonly line: ConflictLine;
  readonly onTake?: (side: ConflictSide) => unknown;
  /** It isn’t a conflict yet. */
  readonly toCome?: boolean;
}

export function Sides({ line, onTake, toCome = false }: SidesProps) {
  const t = useText();
  const speak = useSpeak();
  const { before, sides, kind } = line;
  return (
    <div className="conflict-sides">
      {kind === 'field' ? (
        <div className="conflict-side conflict-before">
          <p className="conflict-label">{t('conflicts.before')}</p>
          <p className="conflict-says">{before === null ? t('conflicts.beforeNothing') : speak(before)}</p>
        </div>
      ) : null}
      {sides.map((side) => (
        <div key={side.key} className="conflict-side">
          <p className="conflict-label">
            {side.actor}
            {side.shown ? (
              <span className="meta"> {t(toCome ? 'conflicts.wouldBeShown' : 'conflicts.shown')}</span>
            ) : null}
          </p>
          <p className="conflict-says">{speak(side.says)}</p>
          <p className="meta">
            {speak(side.act)}
            {side.at === 0 ? null : `, ${whenOf(t, side)}`}
          </p>
          {onTake === undefined ? null : (
            <Button
              label={t('conflicts.takeWhat', { actor: side.actor, says: side.says })}
              onPress={() => onTake(side)}
            >
              {t('conflicts.take')}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}
