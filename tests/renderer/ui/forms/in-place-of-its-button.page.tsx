// Forms that stand in place of the button that opens them, on a screen that keeps the focus, and a way to that screen.

import { useRef, useState } from 'react';
import { AttentionLine } from '../../../../renderer/features/attention/AttentionLine.tsx';
import { StatusBox } from '../../../../renderer/parts/StatusBox.tsx';
import { useFocusKept } from '../../../../renderer/ui/layout/use-focus-kept.ts';
import { inWords } from '../../../in-english.ts';
import { succeed } from '../../../../shared/kernel/result.ts';
import { show } from '../../show.tsx';

const judged = {
  status: 'on track',
  reason: inWords('By its figures.'),
  direction: 'unknown',
  overridden: false,
} as const;

const concern = {
  key: 'late',
  concern: 'overdue',
  objectiveRef: '1',
  sentence: inWords('The roof is late.'),
  remedy: { kind: 'go' },
  screen: 'activities',
  focus: '',
} as const;

function Strategy() {
  return (
    <>
      <h1>Strategy</h1>
      <StatusBox name="activity one" status={judged} onOverride={async () => succeed(null)} />
      <ul>
        <AttentionLine item={concern} />
      </ul>
    </>
  );
}

function Page() {
  const content = useRef<HTMLElement>(null);
  const [isShown, setShown] = useState(true);
  useFocusKept(content);
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setShown(!isShown);
        }}
      >
        {isShown ? 'Elsewhere' : 'To strategy'}
      </button>
      <main ref={content} tabIndex={-1}>
        {isShown ? <Strategy /> : <h1>Elsewhere</h1>}
      </main>
    </>
  );
}

show(<Page />);
