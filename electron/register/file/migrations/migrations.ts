// Every migration in order. Shipped ones are never edited: a test pins their bytes.

import { log } from './0001-log.ts';
import { strategyRegister } from './0002-strategy-register.ts';
import { reporting } from './0003-reporting.ts';
import { finance } from './0004-finance.ts';
import { sync } from './0005-sync.ts';
import { trail } from './0006-trail.ts';
import { heads } from './0007-heads.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [
  log,
  strategyRegister,
  reporting,
  finance,
  sync,
  trail,
  heads,
];
