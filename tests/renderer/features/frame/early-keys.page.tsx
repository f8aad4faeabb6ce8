// A screen with a field, over which the palette opens.

import { useState } from 'react';
import { Overlays } from '../../../../renderer/features/frame/Overlays.tsx';
import { useApp, show as open } from '../../../../renderer/state/app-store.ts';
import { TextBox } from '../../../../renderer/ui/TextBox.tsx';
import { show } from '../../show.tsx';

function Page() {
  const screen = useApp(({ destination }) => destination.screen);
  const [words, setWords] = useState('');
  return (
    <>
      <output>{screen}</output>
      <TextBox label="A field" value={words} onChange={setWords} />
      <Overlays />
    </>
  );
}

window.addEventListener('keydown', ({ key, ctrlKey }) => {
  if (ctrlKey && key === 'k') open('palette');
});
show(<Page />);
