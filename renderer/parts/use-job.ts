// A long job of the app as a screen follows it: how far along it is, how it ended, and stopping it.

import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../shared/contract/events.ts';
import type { Failure, Result } from '../../shared/kernel/result.ts';
import { api } from '../api.ts';

export interface Job<T> {
  readonly running: boolean;
  readonly progress: Progress | null;
  readonly result: T | null;
  readonly error: Failure | null;
  /** Starts it again; the last result stays until the new one arrives. */
  readonly start: (work: (job: string) => Promise<Result<T>>) => Promise<void>;
  readonly cancel: () => void;
  readonly clear: () => void;
}

/** `goesOn`: what it does is for the register, and is wanted also by whoever has left. Any other is cancelled then: nobody would see what it made. */
export function useJob<T>({ goesOn = false } = {}): Job<T> {
  const [name, setName] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [result, setResult] = useState<T | null>(null);
  const [error, setError] = useState<Failure | null>(null);
  const current = useRef<string | null>(null);
  // The app reports the progress of its jobs by itself; this one is picked out for as long as it runs.
  useEffect(
    () =>
      api.on('progress', (report) => {
        if (report.job === current.current) setProgress(report);
      }),
    [],
  );
  // What runs in the app doesn't end with the part of the screen that asked for it.
  useEffect(
    () => () => {
      const left = current.current;
      if (left === null || goesOn) return;
      current.current = null;
      void api.packs.cancel({ job: left });
    },
    [goesOn],
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
