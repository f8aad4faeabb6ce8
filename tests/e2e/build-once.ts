// Before the end-to-end specs: the app is built once, and the run says which host it drives.

import { buildApp } from '../../resources/build/build-app.ts';
import { host } from './the-app.ts';

export default async function setup(): Promise<void> {
  console.log(`End-to-end specs run on ${host}.`);
  await buildApp();
}
