// The peak memory of this process.

import { readFileSync } from 'node:fs';

/** In megabytes. On Linux the usual figure starts from the parent's, so the process's own is read instead. */
export function peakMegabytes(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
