// Starts the screens: listening to the app's events, the person's colours and language, then the first screen.

// Before the parts and the screens.
import './style/every-screen.css';
import { createRoot } from 'react-dom/client';
import type { KindName } from '../shared/register/snapshot.ts';
import { api } from './api.ts';
import { App } from './App.tsx';
import { askAhead, forgetAnswers, registerChanged } from './state/answers.ts';
import { atTheStart, said, useApp } from './state/app-store.ts';
import { obey } from './state/commands.ts';
import { readDrafts } from './state/drafts.ts';
import { onNewDay } from './state/new-day.ts';
import { followTheme } from './state/theme.ts';

async function readHeader() {
  if (useApp.getState().app?.register == null) {
    useApp.setState({ header: null });
    return;
  }
  const header = said(await api.register.header({}));
  if (header !== undefined) useApp.setState({ header });
}

/** Asks at once for all that the first screen of a register waits for, what is answered quickly first. */
async function readRegister() {
  const header = readHeader();
  if (useApp.getState().app?.register != null) {
    readDrafts();
    askAhead('overview', 'statuses', {});
  }
  await header;
}

function readAgain(entities: readonly string[]) {
  registerChanged(entities);
  void readHeader();
}

api.on('changed', ({ entities }) => {
  readAgain(entities);
});
onNewDay(() => {
  readAgain([]);
});
api.on('state', (app) => {
  const before = useApp.getState().app?.register ?? null;
  useApp.setState({ app });
  const another = before?.name !== app.register?.name || before?.folder !== app.register?.folder;
  if (!another) return;
  useApp.setState(({ message }) => ({
    header: null,
    ...atTheStart,
    // What went wrong before a register was opened isn't said over it.
    message: message?.kind === 'error' && app.register !== null ? null : message,
  }));
  forgetAnswers();
  void readRegister();
});
api.on('command', obey);
const computers: KindName = 'device';
api.on('exchanged', () => {
  registerChanged([computers]);
});

useApp.subscribe(({ app }) => {
  if (app === null) return;
  followTheme(app.preferences.theme);
  document.documentElement.lang = app.preferences.language === 'cy' ? 'cy' : 'en-GB';
});

const element = document.querySelector('#app');
if (element === null) throw new Error('the page has no place for the app');
const root = createRoot(element);
const state = said(await api.app.state({}));
if (state !== undefined) {
  const { notice } = state;
  useApp.setState({ app: state, message: notice === null ? null : { kind: 'done', says: notice } });
}
await readRegister();
root.render(<App />);
