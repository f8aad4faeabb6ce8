// A long job of the app as a screen follows it: how far it is, how it ended, and the stopping of it.

import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../shared/contract/events.ts';
import type { Failure, Result } from '../../shared/kernel/result.ts';
import { api } from '../api.ts';

export interface Job<T> {
  readonly running: boolean;
  readonly progress: Progress | null;
  readonly result: T | null;
  readonly error: Failure | null;
  /** Starts it anew; the last result stays until the new one is there. */
  readonly start: (work: (job: string) => Promise<Result<T>>) => Promise<void>;
  readonly cancel: () => void;
  readonly clear: () => void;
}

export function useJob<T>(): Job<T> {
  const [name, setName] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [result, setResult] = useState<T | null>(null);
  const [error, setError] = useState<Failure | null>(null);
  const current = useRef<string | null>(null);
  // The app tells how far its jobs are by itself; this one is picked out as long as it runs.
  useEffect(
    () =>
      api.on('progress', (told) => {
        if (told.job === current.current) setProgress(told);
      }),
    [],
  );
  const start = async (work: (job: string) => Promise<Result<T>>) => {
    const job = crypto.randomUUID();
    current.current = job;
    setName(job);
    setProgress(null);
    setError(null);
    const ended = await work(job);
    if (current.current !== job) return;
    current.current = null;
    setName(null);
    if (ended.ok) setResult(ended.value);
    else setError(ended.error);
  };
  return {
    running: name !== null,
    progress,
    result,
    error,
    start,
    cancel: () => {
      if (name !== null) void api.packs.cancel({ job: name });
    },
    clear: () => {
      setResult(null);
      setError(null);
    },
  };
}
