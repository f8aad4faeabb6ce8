// What opens over any screen: the palette, preferences, the list of keys, and the making of a register.

import { lazy, Suspense, useState } from 'react';
import { show, useApp } from '../../state/app-store.ts';
import { noKeys, WaitingForPalette } from './early-keys.ts';

const fetchPalette = async () => ({ default: (await import('./Palette.tsx')).Palette });
const Palette = lazy(fetchPalette);
const PreferencesDialog = lazy(async () => ({
  default: (await import('./PreferencesDialog.tsx')).PreferencesDialog,
}));
const KeyboardDialog = lazy(async () => ({
  default: (await import('./KeyboardDialog.tsx')).KeyboardDialog,
}));
const CreateDialog = lazy(async () => ({
  default: (await import('../files/CreateDialog.tsx')).CreateDialog,
}));

// Somebody who presses Ctrl+K types on at once, so the palette is fetched while the app is idle.
requestIdleCallback(() => void fetchPalette());

function close() {
  show(null);
}

/** Given up: no register was made for the document. */
function giveUp() {
  useApp.setState({ document: null });
  close();
}

function PaletteOnceThere() {
  const [early, setEarly] = useState(noKeys);
  return (
    <Suspense fallback={<WaitingForPalette onType={setEarly} onClose={close} />}>
      <Palette early={early} onClose={close} />
    </Suspense>
  );
}

export function Overlays() {
  const { overlay, document } = useApp();
  if (overlay === null) return null;
  return (
    <Suspense fallback={null}>
      {overlay === 'palette' ? <PaletteOnceThere /> : null}
      {overlay === 'preferences' ? <PreferencesDialog onClose={close} /> : null}
      {overlay === 'keyboard' ? <KeyboardDialog onClose={close} /> : null}
      {overlay === 'create' ? <CreateDialog onClose={close} document={null} /> : null}
      {overlay === 'create for import' ? <CreateDialog onClose={giveUp} document={document} /> : null}
    </Suspense>
  );
}
