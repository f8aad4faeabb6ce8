// The register as a job reads it: on a connection of its own that can't write, open no longer than it is read.

import type { Result } from '../../shared/kernel/result.ts';
import { faultOfFile } from '../register/file/faults.ts';
import { openForReading, type ReadOnlyRegister } from '../register/open.ts';

/** Failures: those of opening a register, and those of its use. */
export async function reading<T>(
  path: string,
  use: (register: ReadOnlyRegister) => Result<T> | Promise<Result<T>>,
): Promise<Result<T>> {
  const opened = openForReading(path, { checkedAlready: true });
  if (!opened.ok) return opened;
  try {
    return await use(opened.value);
  } catch (error) {
    const fault = faultOfFile(path, error);
    if (fault === undefined) throw error;
    return { ok: false, error: fault };
  } finally {
    opened.value.close();
  }
}
