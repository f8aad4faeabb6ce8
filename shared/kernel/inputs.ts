// Inputs that many calls share.

import * as z from 'zod';

/** A call that needs to be told nothing. */
export const nothing = z.strictObject({});

export const id = z.string().min(1).max(2_000);
export const line = z.string().trim().max(2_000);
export const requiredLine = z.string().trim().min(1).max(2_000);
export const prose = z.string().trim().max(100_000);
export const day = z.iso.date();
/** Why a figure of a closed period changes. */
export const reason = z.string().trim().max(2_000).optional();
