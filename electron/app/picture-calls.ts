// Pictures of reports and the logo of a house style, from the window: chosen in the system's dialog.

import type { HandlersOf } from '../../shared/kernel/call.ts';
import { succeed } from '../../shared/kernel/result.ts';
import type { houseLogoCalls } from '../../shared/packs/calls.ts';
import type { reportPicturesCalls } from '../../shared/reports/calls.ts';
import { noRegister, type Asked } from './app.ts';

export const reportPictures: HandlersOf<typeof reportPicturesCalls, Asked> = {
  choose: async ({ paperId }, { app, asker }) => {
    if (app.session() === undefined) return noRegister;
    const path = await app.around.dialogs.chooseFile();
    const session = app.session();
    if (session === undefined) return noRegister;
    if (path === null) return succeed({ pictureId: null });
    return session.calls.file.addPicture({ paperId, path }, asker);
  },
};

export const houseLogo: HandlersOf<typeof houseLogoCalls, Asked> = {
  choose: async ({ bodyId }, { app, asker }) => {
    if (app.session() === undefined) return noRegister;
    const path = await app.around.dialogs.chooseFile();
    const session = app.session();
    if (session === undefined) return noRegister;
    if (path === null) return succeed({ kept: false });
    const kept = await session.calls.file.keepLogo({ bodyId, path }, asker);
    return kept.ok ? succeed({ kept: true }) : kept;
  },
};
