// The Figures screen as it fills its part of the window, with a field beneath it to paste into.

import { FiguresScreen } from '../../../../renderer/features/figures/FiguresScreen.tsx';
import { show } from '../../show.tsx';

show(
  <div style={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
    <main className="frame-content" tabIndex={-1}>
      <FiguresScreen />
    </main>
    <textarea aria-label="Somewhere else" rows={1} />
  </div>,
);
