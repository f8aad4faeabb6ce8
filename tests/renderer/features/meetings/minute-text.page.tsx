// The text of one minute, as the register has it until the app says otherwise, and somewhere else to go.

import { useState } from 'react';
import { api } from '../../../../renderer/api.ts';
import { MinuteText } from '../../../../renderer/features/meetings/minute-text.tsx';
import { done } from '../../../../renderer/state/app-store.ts';
import { show } from '../../show.tsx';

function Page() {
  const [isOpen, setOpen] = useState(true);
  const [text, setText] = useState('');
  return (
    <>
      {isOpen ? <MinuteText itemId="i" text={text} label="Text" lines={3} /> : null}
      <button type="button" onClick={() => void done(api.drafting.takeBack({ meetingId: 'm' }))}>
        Press next
      </button>
      <button
        type="button"
        onClick={() => {
          setText('The chair spoke.');
        }}
      >
        Show it written
      </button>
      <button
        type="button"
        onClick={() => {
          setText('');
        }}
      >
        Show it undone
      </button>
      <button
        type="button"
        onClick={() => {
          setOpen(false);
        }}
      >
        Go elsewhere
      </button>
    </>
  );
}

show(<Page />);
