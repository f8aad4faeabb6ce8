// Keeps a command of a few seconds from taking memory it need not have: by default the engine lets the space of short-lived things grow
// to several times what a large import uses, and gives it back only after the command has ended.

import { setFlagsFromString } from 'node:v8';

export function takeModestMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
