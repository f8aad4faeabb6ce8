// Whatever is done with a date that is typed beside it, rather than in a form of its own.

import { BodyAttendance } from '../../../renderer/features/bodies/BodyAttendance.tsx';
import { HistoryScreen } from '../../../renderer/features/history/HistoryScreen.tsx';
import { PlanPart } from '../../../renderer/features/meetings/year/PlanPart.tsx';
import { PacksScreen } from '../../../renderer/features/packs/PacksScreen.tsx';
import { useApp } from '../../../renderer/state/app-store.ts';
import { aHeader } from '../a-header.ts';
import { show } from '../show.tsx';

const board = {
  id: 'b',
  name: 'Board',
  usualDays: 'first Tuesday of every month',
  usualTime: null,
  usualPlace: null,
  usualLink: null,
};
const ignore = () => {};

useApp.setState({ header: aHeader({ title: 'Strategy', today: '2026-11-30' }) });

show(
  <>
    <main id="packs">
      <PacksScreen />
    </main>
    <main id="plan">
      <PlanPart bodies={[board]} bodyId="" switcher={null} onMade={ignore} />
    </main>
    <main id="history">
      <HistoryScreen />
    </main>
    <main id="attendance">
      <BodyAttendance bodyId="b" />
    </main>
  </>,
);
