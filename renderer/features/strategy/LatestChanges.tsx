// What changed since the last pack was issued to the board.

import { NotYet } from '../../parts/NotYet.tsx';
import { LineTo } from '../../parts/lists/LineTo.tsx';
import { whenOf } from '../../parts/lists/when-of.ts';
import { useAnswer } from '../../state/answers.ts';
import { go } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';

export function LatestChanges() {
  const t = useText();
  const speak = useSpeak();
  const { value, error } = useAnswer('overview', 'changes', {});
  if (value === undefined) return <NotYet error={error} />;
  const { since, total, latest } = value;
  const pack = since ?? '';
  const sentence =
    since === null
      ? t('overview.changesBegan', { count: total })
      : total === 0
        ? t('overview.changesNone', { pack })
        : t('overview.changesSince', { count: total, pack });
  return (
    <>
      <p>{sentence}</p>
      <ul className="lines">
        {latest.map(({ batch, act, actor, at, atLatest }) => (
          <li key={batch}>
            <LineTo screen="history" focus={String(batch)}>
              {speak(act)}
              <span className="meta">
                {actor}, {whenOf(t, { at, atLatest })}
              </span>
            </LineTo>
          </li>
        ))}
      </ul>
      <Button
        look="quiet"
        onPress={() => {
          go('history');
        }}
      >
        {t('overview.changesAll')}
      </Button>
    </>
  );
}
