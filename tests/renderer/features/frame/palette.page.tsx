// The palette over no screen, and where it has gone.

import { useState } from 'react';
import { noKeys } from '../../../../renderer/features/frame/early-keys.ts';
import { Palette } from '../../../../renderer/features/frame/Palette.tsx';
import { useApp } from '../../../../renderer/state/app-store.ts';
import { show } from '../../show.tsx';

function Page() {
  const { screen, focus } = useApp(({ destination }) => destination);
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <output>{`${screen} ${focus ?? ''}`}</output>
      {isOpen ? (
        <Palette
          early={noKeys}
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}

show(<Page />);
