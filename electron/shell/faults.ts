// What becomes of whatever is thrown and not caught. Electron goes on after it, so that a start which failed would be a process without a
// window, which keeps the next start from opening one: until there is a window, the app says what happened and ends.

import { app, dialog } from 'electron';
import { languages } from '../../shared/language/language.ts';
import { say } from '../../shared/language/say.ts';
import { speak } from '../../shared/language/speak.ts';
import { forTheLog, whyOf } from '../why.ts';
import type { Log } from './log-file.ts';

export interface Faults {
  /** The app can't start: says so, and ends it. */
  readonly giveUp: (error: unknown) => void;
  /** From now on there is a window that shows what fails. */
  readonly started: () => void;
}

/** Before the system is `ready` it has no language, and Linux no boxes: it is told then. */
export function catchFaults(log: Log, ready: Promise<void>): Faults {
  let started = false;
  let given = false;
  const tell = (error: unknown) => {
    // The settings may be what can't be read: the system's language is as good.
    const language = languages.find((each) => app.getLocale().startsWith(each)) ?? 'en';
    const folder = app.getPath('userData');
    const why = whyOf(error);
    dialog.showErrorBox('Minutebook', speak(language, say('app.not-started', { folder, why })));
    app.exit(1);
  };
  const giveUp = (error: unknown) => {
    log(`start: ${forTheLog(error)}`);
    if (given) return;
    given = true;
    void ready.then(() => {
      tell(error);
    });
  };
  const onFault = (error: unknown) => {
    if (started) log(`not caught: ${forTheLog(error)}`);
    else giveUp(error);
  };
  process.on('uncaughtException', onFault);
  process.on('unhandledRejection', onFault);
  return {
    giveUp,
    started: () => {
      started = true;
    },
  };
}
