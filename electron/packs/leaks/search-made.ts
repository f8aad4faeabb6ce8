// Searches the files of a document for what its readers may not see. Composing leaves it out, so that nothing should ever be found; a file in
// which something is found isn’t handed over.

import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { quoted } from '../../../shared/language/first-words.ts';
import { say } from '../../../shared/language/say.ts';
import type { DocumentWanted } from '../../../shared/packs/documents.ts';
import type { Audience } from '../../../shared/papers/rules/who-may-see.ts';
import { noPast, type DocumentSource, type RegisterPast } from '../compose/documents/document-source.ts';
import { liveSectionsOf } from './live-sections.ts';
import type { FileKind, Place } from './place.ts';
import { overPages } from './over-pages.ts';
import { searchFile, type Found } from './search-file.ts';
import { withheldFrom, type Owner, type Withheld } from './withheld.ts';

export interface MadeFile {
  /** What it is called. */
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

/** What is made for everybody has no edition. */
function audienceOf(wanted: DocumentWanted): Audience {
  return 'edition' in wanted ? wanted.edition : 'public';
}

function sayPlace({ kind, at }: Place): Saying {
  switch (kind) {
    case 'page':
      return say('leaks.at-page', { page: at });
    case 'earlier':
      return say('leaks.at-earlier', { page: at });
    case 'drawing':
    case 'string':
    case 'name':
    case 'metadata':
    case 'inside':
    case 'part':
      return say(`leaks.at-${kind}`, { place: at });
  }
}

export interface Leak {
  readonly said: Saying;
  /** What it belongs to. */
  readonly of: Owner;
}

function leakOf(file: string, { what: { of, called, text }, place }: Found<Withheld>): Leak {
  const said = say('leaks.one', { text: quoted(text, 80), of: called, file, place: sayPlace(place) });
  return { said, of };
}

/** Failure: `unsearchable`. */
export async function leaksIn(
  source: DocumentSource,
  wanted: DocumentWanted,
  files: readonly MadeFile[],
  past: RegisterPast = noPast,
): Promise<Result<readonly Leak[]>> {
  const { index, blob } = source;
  const audience = audienceOf(wanted);
  if (audience === 'full') return succeed([]);
  const { finder, stillWithheld } = await withheldFrom({
    index,
    audience,
    meetingId: 'meetingId' in wanted ? wanted.meetingId : undefined,
    namedPaperId: 'paperId' in wanted ? wanted.paperId : undefined,
    attachedText: async ({ sha256 }, which) => {
      const bytes = blob?.(sha256);
      if (bytes === undefined) return undefined;
      const { openPaper } = await import('../join/open-paper.ts');
      const opened = await openPaper(bytes);
      // No pack has its pages, and reading them would never end.
      if (!opened.ok && opened.error.code === 'paper-too-much-work') return undefined;
      const { seenOnPages, textOfPages } = await import('./pdf-text.ts');
      if (which === 'all') return (await textOfPages(bytes)).join('\n');
      const seen = await seenOnPages(bytes);
      return [...seen, ...overPages(seen)].join('\n');
    },
    liveSections:
      'meetingId' in wanted
        ? liveSectionsOf(source, past, { meetingId: wanted.meetingId, edition: audience })
        : undefined,
  });
  if (finder.size === 0) return succeed([]);
  const leaks: { file: string; found: Found<Withheld> }[] = [];
  for (const { name, kind, bytes } of files) {
    // One after another: each is held whole.
    // oxlint-disable-next-line no-await-in-loop
    const searched = await searchFile(bytes, kind, finder);
    if (!searched.ok) return searched;
    leaks.push(...searched.value.map((found) => ({ file: name, found })));
  }
  const withheld = await stillWithheld(leaks.map(({ found }) => found.what));
  return succeed(
    leaks.filter(({ found }) => withheld.has(found.what)).map(({ file, found }) => leakOf(file, found)),
  );
}

const mostNamed = 5;

/** Failures: `leak`, with what was found and where; `unsearchable`. */
export async function searchMade(
  source: DocumentSource,
  wanted: DocumentWanted,
  files: readonly MadeFile[],
  past: RegisterPast = noPast,
): Promise<Result<null>> {
  const searched = await leaksIn(source, wanted, files, past);
  if (!searched.ok) return searched;
  const leaks = searched.value;
  if (leaks.length === 0) return succeed(null);
  const several = leaks.slice(0, mostNamed).map(({ said }) => said);
  return fail('leak', say('leaks.refused', { count: leaks.length, leaks: { several, between: '; ' } }));
}
