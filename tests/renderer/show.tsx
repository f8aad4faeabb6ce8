// Shows parts on the page of a test as the window shows them: in its colours, with what was last said to the person, and
// what they are asked before something is lost.

import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { MessageBar } from '../../renderer/features/frame/MessageBar.tsx';
import { SureDialog } from '../../renderer/parts/SureDialog.tsx';
import { followTheme } from '../../renderer/state/theme.ts';

export function show(shown: ReactNode): void {
  const place = document.querySelector('#app');
  if (place === null) throw new Error('the page has no place for the parts');
  followTheme('light');
  createRoot(place).render(
    <I18nProvider locale="en-GB">
      {shown}
      <SureDialog />
      <MessageBar />
    </I18nProvider>,
  );
}
