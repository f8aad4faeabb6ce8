// The preview of a pack for the window: its thread is kept for as long as somebody looks at it.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import type { previewCalls } from '../../../shared/packs/preview/preview-calls.ts';
import { noRegister, type App, type Asked } from '../app.ts';

/** A window that goes away says nothing: the oldest is ended when there are more. */
const most = 4;

const gone = fail('not-found', say('packs.preview.gone'));

export function previewHandlers(): HandlersOf<typeof previewCalls, Asked> {
  let open: string[] = [];

  const threadOf = (app: App, preview: string) => {
    const known = app.jobs.find('preview', preview);
    open = [...open.filter((name) => name !== preview), preview];
    for (const name of open.slice(0, -most)) void app.jobs.end(name);
    open = open.slice(-most);
    if (known !== undefined) return known;
    return app.jobs.start('preview', preview, {
      onProgress: (done, total) => {
        app.around.tell('progress', { job: preview, done, total });
      },
    });
  };

  return {
    set: ({ preview, wanted }, { app, asker }) => {
      const register = app.session()?.path;
      if (register === undefined) return noRegister;
      return threadOf(app, preview).calls.preview.set({ register, wanted }, asker);
    },

    pages: ({ preview, ...asked }, { app, asker }) =>
      app.jobs.find('preview', preview)?.calls.preview.pages(asked, asker) ?? gone,

    file: ({ preview, file }, { app, asker }) =>
      app.jobs.find('preview', preview)?.calls.preview.file({ file }, asker) ?? gone,

    find: ({ preview, words }, { app, asker }) =>
      app.jobs.find('preview', preview)?.calls.preview.find({ words }, asker) ?? gone,

    cancel: ({ preview }, { app }) => {
      app.jobs.cancel(preview);
      return succeed(null);
    },

    close: ({ preview }, { app }) => {
      open = open.filter((name) => name !== preview);
      void app.jobs.end(preview);
      return succeed(null);
    },
  };
}
