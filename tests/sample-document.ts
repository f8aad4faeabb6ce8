// The shipped sample: a made-up strategy in a Word document.

import { resolve } from 'node:path';

export const sampleDocument = resolve(import.meta.dirname, '../resources/sample/strategy-2024-2026.docx');
