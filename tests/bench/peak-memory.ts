// The most memory this process has had.

import { readFileSync } from 'node:fs';

/** In megabytes. On Linux the usual figure begins with the parent's, so that its own is read instead. */
export function peakMegabytes(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
