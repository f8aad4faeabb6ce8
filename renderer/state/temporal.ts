// The screens' calendar; the build puts it in place of temporal-polyfill. Chromium has had Temporal of its own since version 144, so only
// an older one fetches what stands in for it: it would be a tenth of what every window loads before its first picture.

import type { Temporal as Standard } from 'temporal-polyfill';

const here: typeof globalThis & { readonly Temporal?: typeof Standard } = globalThis;

export const Temporal = here.Temporal ?? (await import('temporal-polyfill/implementation')).Temporal;
