// The updates due, somewhere else to go, and another register to open.

import { useState } from 'react';
import { UpdatesScreen } from '../../../../renderer/features/activities/UpdatesScreen.tsx';
import { StatusBox } from '../../../../renderer/parts/StatusBox.tsx';
import { forgetAnswers, registerChanged } from '../../../../renderer/state/answers.ts';
import { useReadDrafts } from '../../../../renderer/state/drafts.ts';
import { useApp } from '../../../../renderer/state/app-store.ts';
import { api } from '../../../../renderer/api.ts';
import { say } from '../../../../shared/language/say.ts';
import { show } from '../../show.tsx';

const status = {
  status: 'on track',
  reason: say('strategy.thing.objective'),
  direction: 'unknown',
  overridden: false,
} as const;

function inRegister(name: string) {
  const { app } = useApp.getState();
  const register = { name, folder: '/boards', notice: null, backup: null };
  useApp.setState({
    app: {
      recent: [],
      preferences: { author: 'The Clerk', computer: '', folded: [], language: 'en', theme: 'light' },
      views: [],
      version: '1',
      notice: null,
      ...app,
      register,
    },
  });
  forgetAnswers();
  void api.app.openRecent({ id: name });
}

inRegister('Parish');
api.on('state', (app) => {
  useApp.setState({ app });
});
api.on('changed', ({ entities }) => {
  registerChanged(entities);
});

function Page() {
  const [at, setAt] = useState('Updates');
  const isRead = useReadDrafts();
  return (
    <>
      <nav>
        {['Updates', 'Panel', 'Elsewhere'].map((each) => (
          <button
            key={each}
            type="button"
            onClick={() => {
              setAt(each);
            }}
          >
            {each}
          </button>
        ))}
        <button
          type="button"
          onClick={() => {
            inRegister('Borough');
          }}
        >
          Another register
        </button>
        <button
          type="button"
          onClick={() => {
            inRegister('Parish');
          }}
        >
          The first register
        </button>
      </nav>
      {isRead && at === 'Updates' ? <UpdatesScreen /> : null}
      {isRead && at === 'Panel' ? (
        <StatusBox
          name="activity a"
          status={status}
          onOverride={(override) => api.activities.overrideStatus({ id: 'a', override })}
        />
      ) : null}
    </>
  );
}

show(<Page />);
