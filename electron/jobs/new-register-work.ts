// A new register: with its strategy alone, with what a document holds, or as a copy of a colleague's. It is made whole in a thread of its
// own, which loads what each way needs, and is then opened like any other; a failure leaves no file.

import { basename } from 'node:path';
import type { ServerOf } from '../../shared/kernel/call.ts';
import { create } from '../../shared/kernel/change.ts';
import { fail, succeed } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { strategy } from '../../shared/strategy/model/strategy.ts';
import { environmentIn } from '../device/device-folder.ts';
import { openKeys } from '../device/keys.ts';
import { takeAway } from '../put-in-place.ts';
import { newId } from '../register/environment.ts';
import { createRegister } from '../register/open.ts';
import { commit } from '../register/write/commit.ts';
import type { Bundle } from '../sync/read-bundle.ts';
import type { AreasOf, JobTools } from './walls.ts';

export function begin(): ServerOf<AreasOf<'new register'>, JobTools> {
  let bundle: Bundle | undefined;

  return {
    begin: {
      empty: ({ register, device, strategy: { title, organisation, timeZone } }, { author }) => {
        const environment = environmentIn(device);
        const created = createRegister(register, environment);
        if (!created.ok) return created;
        const fields = { title, organisation: organisation === '' ? null : organisation, timeZone };
        const begun = commit(created.value, {
          actor: author,
          act: say('app.begin-register', { title }),
          changes: [create(strategy, newId(environment), fields)],
        });
        created.value.close();
        if (begun.ok) return succeed(null);
        takeAway(register);
        return begun;
      },

      titleOf: async ({ path }) => {
        const { parseStrategy } = await import('../imports/strategy-document/import-strategy.ts');
        const parsed = await parseStrategy(path);
        return parsed.ok ? succeed({ title: parsed.value.title }) : parsed;
      },

      fromDocument: async ({ register, device, path }, { author }) => {
        const { importIntoFile } = await import('../imports/strategy-document/import-into-file.ts');
        const options = { dryRun: false, actor: author };
        const imported = await importIntoFile(register, path, options, environmentIn(device));
        return imported.ok ? succeed(null) : imported;
      },

      sample: async ({ device, ...wanted }, { author }) => {
        const { currentSample } = await import('./sample-register.ts');
        return currentSample({ ...wanted, actor: author }, environmentIn(device));
      },

      openBundle: async ({ path, passphrase, secret }) => {
        const keys = await openKeys({ load: () => secret, save: () => undefined });
        if (!keys.ok) return keys;
        const { bundleBytes, readBundle } = await import('../sync/read-bundle.ts');
        const bytes = bundleBytes(path);
        if (!bytes.ok) return bytes;
        const { identity } = keys.value;
        const read = await readBundle(bytes.value, basename(path), { identity, passphrase });
        if (!read.ok) return read;
        bundle = read.value;
        return succeed({ title: read.value.manifest.title });
      },

      fromBundle: async ({ register, device }) => {
        if (bundle === undefined) return fail('not-found', say('bundle.forgotten'));
        const { joinRegister } = await import('../sync/join.ts');
        const joined = joinRegister(register, environmentIn(device), bundle);
        return joined.ok ? succeed(null) : joined;
      },
    },
  };
}
