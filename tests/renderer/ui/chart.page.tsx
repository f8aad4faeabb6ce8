// The charts of a register that are hard to write in, as wide as a column of a table and as wide as a panel.

import { Chart } from '../../../renderer/ui/Chart.tsx';
import { chartsOf, hardRegister } from '../../shared/charts/hard-charts.ts';
import { show } from '../show.tsx';

show(
  <main style={{ padding: 16, background: 'var(--paper)' }}>
    {chartsOf(hardRegister()).map(({ name, scene }) => (
      <section key={name} style={{ width: name === 'Budget' ? 760 : 240 }}>
        <Chart scene={scene} alternative={name} />
      </section>
    ))}
  </main>,
);
