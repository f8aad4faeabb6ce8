// The window: where to begin while no register is open, and the frame with its screens once one is.

import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Frame } from './features/frame/Frame.tsx';
import { MessageBar } from './features/frame/MessageBar.tsx';
import { Overlays } from './features/frame/Overlays.tsx';
import { Start } from './features/files/Start.tsx';
import { ReasonDialog } from './parts/ReasonDialog.tsx';
import { SureDialog } from './parts/SureDialog.tsx';
import { useApp } from './state/app-store.ts';
import { onKey } from './state/commands.ts';

export function App() {
  const isOpen = useApp(({ app }) => app?.register != null);
  const language = useApp(({ app }) => app?.preferences.language);
  // The keyboard belongs to the window, not to a component: it is listened to for as long as the window is open.
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <I18nProvider locale={language === 'cy' ? 'cy-GB' : 'en-GB'}>
      {isOpen ? <Frame /> : <Start />}
      <MessageBar />
      <Overlays />
      <SureDialog />
      <ReasonDialog />
    </I18nProvider>
  );
}
