// The line at the foot, with edits that reach the disk.

import { StatusLine } from '../../../../renderer/features/frame/StatusLine.tsx';
import { useApp } from '../../../../renderer/state/app-store.ts';
import { Button } from '../../../../renderer/ui/Button.tsx';
import { aHeader } from '../../a-header.ts';
import { show } from '../../show.tsx';

const atNoon = Date.UTC(2026, 10, 30, 12);
let edits = 0;

show(
  <div>
    <StatusLine />
    <Button
      onPress={() => {
        edits += 1;
        const savedAt = atNoon + edits * 1_000;
        useApp.setState({ header: { ...aHeader({ title: 'Strategy', today: '2026-11-30' }), savedAt } });
      }}
    >
      Edit
    </Button>
  </div>,
);
