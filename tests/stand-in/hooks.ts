// Loaded before the app (`node --import`): importing Electron gives the stand-in.

import { registerHooks } from 'node:module';

const standIn = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) => {
    const asked = specifier === 'electron' || specifier.endsWith('/node_modules/electron/index.js');
    return asked ? { url: standIn, shortCircuit: true } : next(specifier, context);
  },
});
