// What is told by its colour: the part that is shown, a button that can't be pressed, the part of a date that has the focus, and a chart's line.

import { useState } from 'react';
import { Button } from '../../../renderer/ui/Button.tsx';
import { Chart } from '../../../renderer/ui/Chart.tsx';
import { DateBox } from '../../../renderer/ui/DateBox.tsx';
import { Segments } from '../../../renderer/ui/Segments.tsx';
import { chartsOf, hardRegister } from '../../shared/charts/hard-charts.ts';
import { show } from '../show.tsx';

function Page() {
  const [day, setDay] = useState('2026-12-15');
  return (
    <main>
      <Segments
        label="Parts"
        parts={[
          { part: 'agenda', label: 'Agenda' },
          { part: 'papers', label: 'Papers' },
        ]}
        shown="agenda"
        onShow={() => undefined}
      />
      <Button>Open</Button>
      <Button spent>Opened</Button>
      <DateBox label="Day" value={day} onChange={setDay} />
      <nav>
        <button type="button" className="nav-line nav-current">
          Overview
        </button>
        <button type="button" className="nav-line">
          Attention
        </button>
      </nav>
      {chartsOf(hardRegister())
        .slice(0, 1)
        .map(({ name, scene }) => (
          <Chart key={name} scene={scene} alternative={name} />
        ))}
    </main>
  );
}

show(<Page />);
