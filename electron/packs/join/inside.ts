// What an opened paper holds for joining. Nobody outside of this room looks into it.

import type { PageAnnotation } from './annotations.ts';
import type { DrawnContent } from './drawn-content.ts';
import type { Layers } from './layers.ts';
import type { PaperFile } from './file/paper-file.ts';
import type { PaperPage } from './page-tree.ts';
import type { Tags } from './tags/tags.ts';
import type { Dictionary } from './file/values.ts';

export interface Inside {
  readonly file: PaperFile;
  readonly catalogue: Dictionary;
  readonly pages: readonly PaperPage[];
  readonly layers: Layers;
  readonly drawn: DrawnContent;
  /** For each page. */
  readonly annotations: readonly (readonly PageAnnotation[])[];
  readonly tags: Tags | undefined;
  readonly language: string | undefined;
}
