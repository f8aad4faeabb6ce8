// A choice out of many, of which none has been chosen.

import { useState } from 'react';
import { Choice } from '../../../renderer/ui/Choice.tsx';
import { show } from '../show.tsx';

const options = Array.from({ length: 14 }, (_, index) => ({
  value: String(index),
  label: `Member ${index}`,
}));

function Page() {
  const [chosen, setChosen] = useState('');
  return (
    <div>
      <Choice label="Member" value={chosen} options={options} onChange={setChosen} />
    </div>
  );
}

show(<Page />);
