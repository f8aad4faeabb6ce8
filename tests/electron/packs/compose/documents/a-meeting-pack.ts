// The pack of a meeting of a council with open and exempt business, composed for whoever asks.

import { composeDocument } from '../../../../../electron/packs/compose/documents/compose-document.ts';
import { noPast } from '../../../../../electron/packs/compose/documents/document-source.ts';
import { usualParts, type PackPart } from '../../../../../shared/packs/meeting-pack.ts';
import {
  wordsOf,
  type Cell,
  type PackDocument,
  type Section,
} from '../../../../../shared/packs/pack-document.ts';
import type { Audience } from '../../../../../shared/papers/rules/who-may-see.ts';
import type { PaperVersion, Person, Snapshot } from '../../../../../shared/register/snapshot.ts';
import { anItem, aPaper, aSeat, board, july } from '../../../../shared/meetings/an-agenda.ts';
import { anIndex } from '../../../../shared/register/a-snapshot.ts';
import { cellsOf } from '../../a-document.ts';

function aVersion(paperId: string, position = 0): PaperVersion {
  return {
    id: `${paperId} ${position}`,
    paperId,
    name: `${paperId}-${position}.pdf`,
    sha256: `hash of ${paperId} ${position}`,
    size: 8,
    pages: 12,
    found: { tagged: true, language: 'en', sizes: [], findings: [] },
    addedOn: '2026-07-01',
    by: null,
    setAsideForId: null,
    position,
  };
}

const exemption = {
  paragraphs: ['3'],
  publicInterest: 'The other party would learn the limit',
  isRegistered: false,
  isOwnPlanning: false,
};

function aPerson(id: string): Person {
  return { id, name: id, title: null };
}

/** A meeting with open business, a lease that is exempt, and Birch, who is barred from one of its papers. */
export const council = {
  bodies: [board],
  meetings: [july, { ...july, id: 'june', day: '2026-06-16', state: 'held' as const }],
  people: [aPerson('Alder'), aPerson('Birch'), aPerson('Visitor')],
  seats: [aSeat('Alder'), aSeat('Birch')],
  agendaItems: [
    anItem({ id: 'welcome', title: 'Welcome', purpose: 'note' }),
    anItem({ id: 'accounts', title: 'Accounts', recommendation: 'That they be signed', position: 1 }),
    anItem({
      id: 'lease',
      title: 'Lease of the depot',
      recommendation: 'That no more than £90,000 be offered',
      openness: 'exempt',
      exemption,
      position: 2,
    }),
    anItem({ id: 'gate', title: 'The gate', purpose: 'note', position: 3 }),
  ],
  papers: [
    aPaper('ledger', { author: 'The Treasurer', reference: 'FIN/1' }),
    aPaper('promised', { form: 'to follow', dueOn: '2026-07-14' }),
    aPaper('pulled', { state: 'withdrawn' }),
    aPaper('handout', { state: 'tabled' }),
    aPaper('terms'),
    aPaper('valuation'),
    aPaper('counsel', { openness: 'exempt', exemption: { ...exemption, paragraphs: ['5'] } }),
  ],
  paperItems: [
    ['ledger', 'accounts'],
    ['promised', 'accounts'],
    ['pulled', 'accounts'],
    ['handout', 'accounts'],
    ['terms', 'lease'],
    ['valuation', 'lease'],
    ['counsel', 'gate'],
    ['ledger', 'gate'],
  ].map(([paperId = '', itemId = ''], position) => ({
    id: `${paperId}/${itemId}`,
    paperId,
    itemId,
    position,
  })),
  paperVersions: [
    aVersion('ledger'),
    aVersion('ledger', 1),
    aVersion('terms'),
    aVersion('valuation'),
    aVersion('counsel'),
  ],
  backgroundPapers: [
    { id: 'b1', paperId: 'ledger', title: 'Bank letters', seenAt: null, position: 0 },
    { id: 'b2', paperId: 'terms', title: 'Letter of the vendor', seenAt: null, position: 0 },
  ],
  paperReaders: [
    { id: 'r', paperId: 'valuation', personId: 'Birch', access: 'barred' as const, reason: null },
  ],
};

interface Asked {
  readonly audience?: Audience;
  readonly parts?: readonly PackPart[];
  readonly more?: Partial<Snapshot>;
  readonly language?: 'en' | 'cy';
  readonly isHere?: (sha256: string) => boolean;
}

export function packOf({
  audience = 'public',
  parts = usualParts,
  more,
  language = 'en',
  isHere = () => true,
}: Asked) {
  const blob = (sha256: string) => (isHere(sha256) ? new TextEncoder().encode(sha256) : undefined);
  const made = composeDocument(
    { index: anIndex({ ...council, ...more }), today: '2026-07-10', language, blob },
    {
      document: 'meeting-pack',
      meetingId: 'july',
      edition: audience,
      parts: [...parts],
      comments: false,
      ofDraft: false,
    },
    noPast,
  );
  if (made === undefined) throw new Error('no pack');
  return made;
}

export function section(pack: PackDocument, id: string): Section {
  const found = pack.sections.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}

/** Each row of its tables as words, with where the page that it names is. */
export function rowsOf({ blocks }: Section): string[] {
  const said = (cell: Cell) => (cell.pageOf === undefined ? wordsOf(cell) : `→ ${cell.pageOf}`);
  return cellsOf(blocks, said).map((cells) => cells.join(' | '));
}
