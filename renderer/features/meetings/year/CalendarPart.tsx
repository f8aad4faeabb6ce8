// The days on which bodies don't meet: recesses, and the bank holidays of a nation.

import type { ReactNode } from 'react';
import { useText } from '../../../state/text.ts';
import { Screen } from '../../../ui/layout/Screen.tsx';
import { Holidays } from './Holidays.tsx';
import { Recesses } from './Recesses.tsx';

export function CalendarPart({ switcher }: { readonly switcher: ReactNode }) {
  const t = useText();
  return (
    <Screen title={t('meetings.view.calendar')} tools={switcher}>
      <Recesses />
      <Holidays />
    </Screen>
  );
}
