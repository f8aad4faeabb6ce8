// What is said above every screen, of a register that is turned to a past day.

import { Banners } from '../../../../renderer/features/frame/Banners.tsx';
import { useApp } from '../../../../renderer/state/app-store.ts';
import { Button } from '../../../../renderer/ui/Button.tsx';
import { aHeader } from '../../a-header.ts';
import { show } from '../../show.tsx';

const today = '2026-11-30';

show(
  <div>
    <Banners />
    <Button
      onPress={() => {
        useApp.setState({ header: { ...aHeader({ title: 'Strategy', today }), asAt: '2026-06-01' } });
      }}
    >
      Turn back
    </Button>
  </div>,
);
