// The screen of the exchange, with the question that a removal asks.

import { ExchangeScreen } from '../../../../renderer/features/exchange/ExchangeScreen.tsx';
import { useApp } from '../../../../renderer/state/app-store.ts';
import { aHeader } from '../../a-header.ts';
import { show } from '../../show.tsx';

useApp.setState({ header: aHeader({ title: 'Harbour Board', today: '2031-03-04' }) });

show(
  <main style={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
    <ExchangeScreen />
  </main>,
);
