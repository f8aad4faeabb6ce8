// The first few things that need attention; each opens where it can be settled.

import { NotYet } from '../../parts/NotYet.tsx';
import { LineTo } from '../../parts/lists/LineTo.tsx';
import { useAnswer } from '../../state/answers.ts';
import { go } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';

const shown = 6;

export function NeedsAttention() {
  const t = useText();
  const speak = useSpeak();
  const { value, error } = useAnswer('attention', 'list', {});
  if (value === undefined) return <NotYet error={error} />;
  const { open, nothing } = value;
  if (open.length === 0) return <p>{speak(nothing)}</p>;
  return (
    <>
      <ul className="lines">
        {open.slice(0, shown).map(({ key, sentence, screen, focus }) => (
          <li key={key}>
            <LineTo screen={screen} focus={focus}>
              {speak(sentence)}
            </LineTo>
          </li>
        ))}
      </ul>
      <Button
        look="quiet"
        onPress={() => {
          go('attention');
        }}
      >
        {t('overview.attentionAll', { count: open.length })}
      </Button>
    </>
  );
}
