// One instance for each folder of user data: a second start hands its arguments to the first, and ends.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Start {
  readonly argv: readonly string[];
  readonly folder: string;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function lockOf(userData: string): string {
  return join(userData, 'stand-in.pid');
}

function inboxOf(userData: string): string {
  return join(userData, 'stand-in-starts');
}

export function isFirstInstance(userData: string): boolean {
  const lock = lockOf(userData);
  if (existsSync(lock) && isAlive(Number(readFileSync(lock, 'utf8')))) {
    const start: Start = { argv: process.argv.slice(1), folder: process.cwd() };
    mkdirSync(inboxOf(userData), { recursive: true });
    writeFileSync(join(inboxOf(userData), `${process.pid}.json`), JSON.stringify(start));
    return false;
  }
  writeFileSync(lock, String(process.pid));
  return true;
}

export function firstInstance(
  userData: string,
  onSecond: (argv: readonly string[], folder: string) => void,
): void {
  const inbox = inboxOf(userData);
  mkdirSync(inbox, { recursive: true });
  const look = () => {
    if (!existsSync(inbox)) return;
    for (const name of readdirSync(inbox)) {
      const file = join(inbox, name);
      try {
        const { argv, folder }: Start = JSON.parse(readFileSync(file, 'utf8'));
        rmSync(file, { force: true });
        onSecond(argv, folder);
      } catch {
        // Not complete yet: the folder is watched, so it will be read again.
      }
    }
  };
  watch(inbox, look).unref();
}
