// Inputs that many calls share.

import * as z from 'zod';
import { isTimeZone } from './days.ts';

/** For a call that needs no input. */
export const nothing = z.strictObject({});

export const id = z.string().min(1).max(2_000);
export const line = z.string().trim().max(2_000);
export const requiredLine = z.string().trim().min(1).max(2_000);
export const prose = z.string().trim().max(100_000);
export const day = z.iso.date();
/** A time zone by its name in the IANA database, like Europe/London. */
export const timeZone = z.string().max(100).refine(isTimeZone);
