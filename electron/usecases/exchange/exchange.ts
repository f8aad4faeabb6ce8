// The exchange with colleagues at the open register: what goes out, what comes in and is looked at first, and the shared folder.

import { basename } from 'node:path';
import type { BundleLook, BundlePreview, BundleTaken, DeviceLine } from '../../../shared/exchange/calls.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { say } from '../../../shared/language/say.ts';
import { set } from '../../../shared/kernel/change.ts';
import { device } from '../../../shared/exchange/model/device.ts';
import { mayBeLookedAt } from '../../../shared/exchange/rules/waiting.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { openKeys } from '../../device/keys.ts';
import { noteRead, type FileMark } from '../../register/merge/folder-notes.ts';
import { bytesOfHeld, heldBundles, peers } from '../../register/merge/peers.ts';
import { byId } from '../../register/read/query.ts';
import { mergeToTakeBack, takeBackMerge } from '../../register/merge/unmerge.ts';
import { devicesIn } from '../../sync/devices.ts';
import { sendBundle } from '../../sync/export-bundle.ts';
import { syncFolder } from '../../sync/folder.ts';
import { sharedFileAt } from '../../sync/folder-files.ts';
import {
  areReadable,
  heldForLater,
  heldMeanwhile,
  removeHeld,
  takeHeld,
  type LeftHeld,
  type TakenHeld,
} from '../../sync/held.ts';
import { checkBundle, type CheckedBundle } from '../../sync/import-bundle.ts';
import type { Manifest } from '../../sync/manifest.ts';
import { bundleBytes } from '../../sync/read-bundle.ts';
import type { Sender } from '../../sync/write-bundle.ts';
import type { Session } from '../../session/session.ts';
import { write, type Caller } from '../caller.ts';
import type { exchangeWork, Looking, RegisterExchange, Self } from './exchange-work.ts';
import { previewAt, takeIn } from './incoming.ts';

async function senderOf({ secret, name, author }: Self): Promise<Result<Sender>> {
  const keys = await openKeys({ load: () => secret, save: () => undefined });
  return keys.ok ? succeed({ keys: keys.value, name, author }) : keys;
}

function stateOf(session: Session, { keys, name }: Sender, held: readonly LeftHeld[]): RegisterExchange {
  const { live } = session;
  const heard = new Map(peers(live).map((peer) => [peer.device, peer.heard]));
  const rows = devicesIn(live);
  const names = new Map(rows.map((row) => [row.id, row.name]));
  const last = mergeToTakeBack(live);
  return {
    own: keys.id,
    name,
    devices: rows.map(({ id, name: called, vouchedBy, addedOn, retired }): DeviceLine => ({
      id,
      name: called,
      own: id === keys.id,
      vouchedBy: vouchedBy === null ? null : (names.get(vouchedBy) ?? vouchedBy),
      addedOn,
      retired,
      heard: heard.get(id) ?? null,
    })),
    held: held.map(({ sha256, file, code, why }) => ({
      sha256,
      file,
      why,
      mayBeLookedAt: mayBeLookedAt(code),
    })),
    lastMerge: last === undefined ? null : { source: last.source, at: last.merged },
  };
}

/** A failure that a person can answer: by giving a passphrase, or by vouching for the sender. */
function question(
  code: string,
  job: string,
  file: string,
  stranger: Manifest['sender'] | undefined,
): BundleLook | undefined {
  if (code === 'needs-passphrase' || code === 'wrong-passphrase')
    return { kind: 'passphrase', job, file, wrong: code === 'wrong-passphrase' };
  if (code !== 'unknown-device' || stranger === undefined) return undefined;
  const { name, author, device: fingerprint } = stranger;
  return { kind: 'stranger', job, file, computer: name, author, fingerprint };
}

const forgotten = fail('not-found', say('bundle.forgotten'));

interface FoundBundle {
  readonly file: string;
  readonly bytes: Buffer;
  /** Where it is one of a shared folder’s: once it is taken by hand, it doesn’t wait there any more. */
  readonly shared: FileMark | undefined;
}

function fromDisk(path: string): Result<FoundBundle> {
  const shared = sharedFileAt(path);
  const bytes = bundleBytes(path);
  return bytes.ok ? succeed({ file: basename(path), bytes: bytes.value, shared }) : bytes;
}

function keptHere({ live }: Session, sha256: string): Result<FoundBundle> {
  const bytes = bytesOfHeld(live, sha256);
  const held = heldBundles(live).find((each) => each.sha256 === sha256);
  return bytes === undefined || held === undefined
    ? forgotten
    : succeed({ file: held.name, bytes, shared: undefined });
}

/** A bundle that has been looked at, and what it would come to. */
interface Seen {
  readonly bundle: CheckedBundle;
  readonly preview: BundlePreview;
  readonly shared: FileMark | undefined;
  /** The register's last batch then. */
  readonly at: number;
}

/** Whether it would still come to what was shown: what is a change to one state of the register is a conflict in another. */
function comesToTheSame(one: BundlePreview, other: BundlePreview): boolean {
  const [first, second] = [one, other].map(({ changes, conflicts, waiting }) =>
    // The number of a batch, which some keys have in them, is another after each that was written here.
    JSON.stringify([changes, conflicts, waiting], (name, value: unknown) =>
      name === 'batch' || name === 'key' ? null : value,
    ),
  );
  return first === second;
}

/** The bundles that have been looked at wait here, by job, until they are taken. */
export function openExchange(session: Session): HandlersOf<typeof exchangeWork, Caller> {
  const waiting = new Map<string, Seen>();
  let taking: Promise<Result<TakenHeld>> | undefined;

  const look = async ({ self, job, from, passphrase, vouch }: Looking): Promise<Result<BundleLook>> => {
    const opened = await senderOf(self);
    if (!opened.ok) return opened;
    const sender = opened.value;
    const found = 'path' in from ? fromDisk(from.path) : keptHere(session, from.held);
    if (!found.ok) return found;
    const { file, bytes, shared } = found.value;
    return session.exchange(async (register) => {
      let stranger: Manifest['sender'] | undefined;
      const checked = await checkBundle(register, bytes, file, {
        opening: { identity: sender.keys.identity, passphrase },
        vouch: (unknown) => {
          stranger = unknown;
          return vouch ? sender : undefined;
        },
      });
      if (!checked.ok) {
        const asked = question(checked.error.code, job, file, stranger);
        return asked === undefined ? checked : succeed(asked);
      }
      const preview = previewAt(session, register, job, checked.value);
      if (!preview.ok) return preview;
      waiting.set(job, {
        bundle: checked.value,
        preview: preview.value,
        shared,
        at: register.log.lastBatch(),
      });
      return succeed<BundleLook>({ kind: 'preview', preview: preview.value });
    });
  };

  const take = (job: string) => {
    const found = waiting.get(job);
    if (found === undefined) return Promise.resolve(forgotten);
    const { bundle, preview, shared, at } = found;
    return session.exchange((register): Promise<Result<BundleTaken>> => {
      if (register.log.lastBatch() !== at) {
        const now = previewAt(session, register, job, bundle);
        if (!now.ok) return Promise.resolve(now);
        if (!comesToTheSame(preview, now.value))
          return Promise.resolve(fail('out-of-date', say('bundle.out-of-date', { file: bundle.file })));
      }
      const taken = takeIn(register, bundle);
      if (taken.ok) waiting.delete(job);
      if (taken.ok && shared !== undefined) noteRead(register, shared);
      return Promise.resolve(taken);
    });
  };

  /** Once for all who ask meanwhile: to a second reading, what the first has in hand seems to have been broken off. */
  const takenHeld = ({ keys }: Sender) => {
    taking ??= session
      .exchange(async (register) => succeed(await takeHeld(register, keys)))
      .finally(() => {
        taking = undefined;
      });
    return taking;
  };

  return {
    state: async ({ self }) => {
      const sender = await senderOf(self);
      if (!sender.ok) return sender;
      const later = heldForLater(session.live);
      if (!areReadable(session.live)) return succeed(stateOf(session, sender.value, later));
      const ended = await takenHeld(sender.value);
      const left = ended.ok ? ended.value.left : heldMeanwhile(session.live, ended.error);
      return succeed(stateOf(session, sender.value, [...later, ...left]));
    },

    today: () => succeed(session.today()),

    send: async ({ self, path, audience, everything }) => {
      const sender = await senderOf(self);
      if (!sender.ok) return sender;
      return session.exchange(async (register) => {
        const sent = await sendBundle(register, sender.value, { path, audience, everything });
        return sent.ok ? succeed({ changes: sent.value.manifest.changes }) : sent;
      });
    },

    look,

    take: ({ job }) => take(job),

    discard: ({ job }) => {
      waiting.delete(job);
      return succeed(null);
    },

    removeHeld: ({ sha256 }) =>
      session.exchange((register) => {
        removeHeld(register, sha256);
        return Promise.resolve(succeed(null));
      }),

    takeBack: async () => {
      const taken = await session.exchange((register) => Promise.resolve(takeBackMerge(register)));
      return taken.ok ? succeed(null) : taken;
    },

    retire: ({ device: id, retired }, caller) => {
      const computer = byId(session.live, device, id)?.name ?? id;
      const act = retired
        ? say('exchange.retire-computer', { computer })
        : say('exchange.unretire-computer', { computer });
      return write(caller, act, [set(device, id, 'retired', retired)]);
    },

    throughFolder: async ({ self, folder }) => {
      const sender = await senderOf(self);
      if (!sender.ok) return sender;
      return session.exchange((register) =>
        syncFolder(register, folder, { sender: sender.value, passphrase: undefined }),
      );
    },
  };
}
