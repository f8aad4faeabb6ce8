// Sets the pages of an opened paper, with their tags and links, among those of a pack: as further objects of it, under numbers, keys and names
// that are free there. Nothing is copied but what its pages are made of.

import { Copier } from './copy-objects.ts';
import { joinPages } from './join-pages.ts';
import { joinTags, type JoinedTags } from './tags/join-tags.ts';
import type { JoinedPaper, Joining } from './joining.ts';
import type { OpenPaper } from './open-paper.ts';

export type { JoinedObject, JoinedPaper, Joining, PlacedPage } from './joining.ts';

export function joinPaper({ inside }: OpenPaper, joining: Joining): JoinedPaper {
  if (joining.pages.length !== inside.pages.length)
    throw new Error(`a paper of ${inside.pages.length} pages can’t stand on ${joining.pages.length}`);
  const copier = new Copier(inside.file, inside.drawn, joining.next, inside.layers.areThere);
  const { became, nextKey } = joinPages(inside, joining, copier);
  const tags: JoinedTags =
    inside.tags === undefined
      ? { kids: [], parents: [], classes: [], ids: [], nextKey }
      : joinTags(inside, inside.tags, joining, { copier, became, nextKey });
  copier.drain();
  return {
    ...tags,
    objects: copier.objects,
    next: copier.next,
  };
}
