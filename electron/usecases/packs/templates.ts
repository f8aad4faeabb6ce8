// Which parts the packs of a body have, and in which languages: the usual ones until somebody keeps others.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create, remove, set } from '../../../shared/kernel/change.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { body } from '../../../shared/bodies/model/body.ts';
import type { packTemplateCalls } from '../../../shared/packs/calls.ts';
import { packTemplate } from '../../../shared/packs/model/pack-template.ts';
import { keptFor } from '../../../shared/packs/rules/kept-for.ts';
import { templateIdOf, templateOf } from '../../../shared/packs/rules/template-of.ts';
import { gone, write, type Caller } from '../caller.ts';

export const packTemplates: HandlersOf<typeof packTemplateCalls, Caller> = {
  show: ({ bodyId }, { session }) => succeed(templateOf(session.index(), bodyId)),

  keep: ({ bodyId, parts, comments, pageSizes, languages }, caller) => {
    const index = caller.session.index();
    const of = index.look(body, bodyId);
    if (of === undefined) return gone('body');
    const act = say('packs.act.keepTemplate', { body: of.name });
    const { kept: known, others } = keptFor(index.snapshot.packTemplates, bodyId);
    if (known === undefined)
      return write(caller, act, [
        create(packTemplate, templateIdOf(bodyId), {
          bodyId,
          parts: [...parts],
          comments,
          pageSizes,
          languages,
        }),
      ]);
    const isSame = known.parts.length === parts.length && known.parts.every((part, at) => part === parts[at]);
    return write(caller, act, [
      // Another copy kept it as well, before both were one: what is kept now is the one.
      ...others.map(({ id }) => remove(packTemplate, id)),
      ...(isSame ? [] : [set(packTemplate, known.id, 'parts', [...parts])]),
      ...(known.comments === comments ? [] : [set(packTemplate, known.id, 'comments', comments)]),
      ...(known.pageSizes === pageSizes ? [] : [set(packTemplate, known.id, 'pageSizes', pageSizes)]),
      ...(known.languages === languages ? [] : [set(packTemplate, known.id, 'languages', languages)]),
    ]);
  },
};
