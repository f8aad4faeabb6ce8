// A workbook of updates that came back, as the page shows it before it is imported.

import { useEffect } from 'react';
import { returnedScreen } from '../../../renderer/features/activities/returned/ReturnedScreen.tsx';
import { useReturned } from '../../../renderer/features/activities/returned/use-returned.ts';
import { useText } from '../../../renderer/state/text.ts';
import { show } from '../show.tsx';

function Importing() {
  const flow = useReturned();
  const t = useText();
  useEffect(() => {
    void flow.choose('a-file');
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return <div style={{ height: '100vh' }}>{returnedScreen(flow, t)}</div>;
}

show(<Importing />);
