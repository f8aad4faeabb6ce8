// Receiving a bundle in steps: choose it, answer what stands in the way, look at what it would change, and only then take it.

import { useState } from 'react';
import type { BundleLook } from '../../../shared/exchange/calls.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { done, said, tellAll } from '../../state/app-store.ts';

export interface Receiving {
  /** Null before a file is chosen. */
  readonly look: BundleLook | null;
  readonly busy: boolean;
  readonly choose: () => Promise<void>;
  /** Starts with a file waiting in the shared folder. */
  readonly lookAt: (file: string) => Promise<void>;
  /** Starts with one that the register keeps. */
  readonly lookAtHeld: (sha256: string) => Promise<void>;
  readonly again: (passphrase: string, vouch: boolean) => Promise<void>;
  readonly take: () => Promise<void>;
  readonly discard: () => void;
}

function jobOf(look: BundleLook): string {
  return look.kind === 'preview' ? look.preview.job : look.job;
}

export function useReceiving(): Receiving {
  const [look, setLook] = useState<BundleLook | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [vouched, setVouched] = useState(false);
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<Result<BundleLook | null>>) => {
    setBusy(true);
    const found = said(await work());
    setBusy(false);
    if (found != null) setLook(found);
  };
  const begin = async (choosing: (job: string) => Promise<Result<BundleLook | null>>) => {
    setPassphrase('');
    setVouched(false);
    await run(() => choosing(crypto.randomUUID()));
  };
  return {
    look,
    busy,
    choose: () => begin((job) => api.exchange.choose({ job })),
    lookAt: (file) => begin((job) => api.exchange.chooseWaiting({ job, file })),
    lookAtHeld: (sha256) => begin((job) => api.exchange.chooseHeld({ job, sha256 })),
    again: async (words, vouch) => {
      if (look === null) return;
      const known = words === '' ? passphrase : words;
      setPassphrase(known);
      setVouched(vouch);
      await run(() => api.exchange.look({ job: jobOf(look), passphrase: known, vouch }));
    },
    take: async () => {
      if (look === null) return;
      setBusy(true);
      const job = jobOf(look);
      const answer = await api.exchange.take({ job });
      const taken = said(answer);
      setBusy(false);
      // What it would come to now is shown in place of what it was.
      if (!answer.ok && answer.error.code === 'out-of-date')
        await run(() => api.exchange.look({ job, passphrase, vouch: vouched }));
      if (taken === undefined) return;
      setLook(null);
      const { changes, conflicts } = taken;
      tellAll([
        ...(changes > 0 ? [say('exchange.taken', { count: changes })] : []),
        ...(conflicts > 0 ? [say('exchange.takenConflicts', { count: conflicts })] : []),
      ]);
    },
    discard: () => {
      if (look !== null) void done(api.exchange.discard({ job: jobOf(look) }));
      setLook(null);
    },
  };
}
