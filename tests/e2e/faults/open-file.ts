// Loaded into the app before its own code: another program has the files open that an earlier run made, so that Windows won't remove them.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

function refuse(path: unknown) {
  if (!/[/\\]made(?:[/\\]|$)/u.test(String(path))) return;
  throw Object.assign(new Error(`EBUSY: resource busy or locked, unlink '${String(path)}'`), {
    code: 'EBUSY',
    syscall: 'unlink',
  });
}

if (isMainThread) {
  const { rmSync } = fs;
  const { rm } = fs.promises;
  fs.rmSync = (path, options) => {
    refuse(path);
    rmSync(path, options);
  };
  fs.promises.rm = async (path, options) => {
    refuse(path);
    await rm(path, options);
  };
  syncBuiltinESMExports();
}
