// A date in a window that speaks Welsh.

import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { DateBox } from '../../../renderer/ui/DateBox.tsx';
import { api } from '../../../renderer/api.ts';
import { useApp } from '../../../renderer/state/app-store.ts';
import { show } from '../show.tsx';

// As the window does.
api.on('state', (app) => {
  useApp.setState({ app });
});

function FirstDay() {
  const [day, setDay] = useState('');
  return (
    <I18nProvider locale="cy-GB">
      <DateBox label="First day" value={day} onChange={setDay} />
      <button type="button">Next</button>
      <output>{day}</output>
    </I18nProvider>
  );
}

show(<FirstDay />);
