// A page with something to press at its head and at its foot, where messages are shown.

import { tellError } from '../../../../renderer/state/app-store.ts';
import { Button } from '../../../../renderer/ui/Button.tsx';
import { say } from '../../../../shared/language/say.ts';
import { show } from '../../show.tsx';

const rows = { display: 'flex', flexDirection: 'column', justifyContent: 'space-between' } as const;

function tellIt() {
  tellError(say('frame.deleted'));
}

show(
  <div tabIndex={-1} style={{ height: '100vh', overflow: 'auto' }} role="region" aria-label="Page">
    <div style={{ ...rows, alignItems: 'center', height: 'calc(100vh - 60px)' }}>
      <Button onPress={tellIt}>At the head</Button>
      <Button onPress={tellIt}>At the foot</Button>
    </div>
  </div>,
);
