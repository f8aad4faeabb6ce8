// What the app answers about two things, shown once, twice or not at all; and an answer that changes to figures alone don't affect.

import { useState } from 'react';
import { api } from '../../../renderer/api.ts';
import { forgetAnswers, registerChanged, useAnswer } from '../../../renderer/state/answers.ts';
import { useSpeak } from '../../../renderer/state/text.ts';
import type { KindName } from '../../../shared/register/snapshot.ts';
import { show } from '../show.tsx';

const none: ReadonlySet<KindName> = new Set();
const figures: ReadonlySet<KindName> = new Set(['figure', 'statement']);

function Shown({ id, ignoring = none }: { readonly id: string; readonly ignoring?: ReadonlySet<KindName> }) {
  const speak = useSpeak();
  const { value, error, loading } = useAnswer('history', 'ofEntity', { id }, ignoring);
  return (
    <li>
      {id}: {loading ? 'reading' : 'read'}, {JSON.stringify(value) ?? 'nothing'}
      {error === null ? '' : `, ${speak(error.message)}`}
    </li>
  );
}

const choices = {
  Nothing: [],
  Policy: [<Shown key="1" id="policy" />],
  'Policy twice': [<Shown key="1" id="policy" />, <Shown key="2" id="policy" />],
  Budget: [<Shown key="1" id="budget" />],
  Grid: [<Shown key="1" id="grid" ignoring={figures} />],
};

// As the window does.
api.on('changed', ({ entities }) => {
  registerChanged(entities);
});
api.on('state', forgetAnswers);

function Page() {
  const [shown, setShown] = useState<keyof typeof choices>('Nothing');
  return (
    <>
      {(['Nothing', 'Policy', 'Policy twice', 'Budget', 'Grid'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          onClick={() => {
            setShown(choice);
          }}
        >
          {choice}
        </button>
      ))}
      <ul aria-label="Shown">{choices[shown]}</ul>
    </>
  );
}

show(<Page />);
