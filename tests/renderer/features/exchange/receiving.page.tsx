// A colleague's file, in a place that keeps the focus as the window does.

import { useRef } from 'react';
import { Incoming } from '../../../../renderer/features/exchange/Incoming.tsx';
import { useReceiving } from '../../../../renderer/features/exchange/use-receiving.ts';
import { useFocusKept } from '../../../../renderer/ui/layout/use-focus-kept.ts';
import { show } from '../../show.tsx';

function Receiving() {
  const flow = useReceiving();
  const content = useRef<HTMLElement>(null);
  useFocusKept(content);
  return (
    <main ref={content} tabIndex={-1} style={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
      {flow.look === null ? (
        <button type="button" onClick={() => void flow.choose()}>
          Choose
        </button>
      ) : (
        <Incoming flow={flow} />
      )}
    </main>
  );
}

show(<Receiving />);
