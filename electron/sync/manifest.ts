// What a bundle says of itself. docs/bundle-format.md describes the whole of it.

import * as z from 'zod';

export const bundleFormat = 'minutebook-bundle';
export const bundleVersion = 1;
/** Signed before the manifest, so that a signature made for something else never fits. */
export const signatureContext = 'minutebook-bundle-v1\n';

export const parts = {
  manifest: 'manifest.json',
  signature: 'manifest.sig',
  batches: 'batches.jsonl',
  /** Then the sha256 of what it holds. */
  attachments: 'attachments/',
} as const;

const count = z.int().min(0);
const sha256 = z.string().regex(/^[\da-f]{64}$/u);
const vector = z.record(z.string().min(1).max(200), z.int().min(1));

export const manifestSchema = z.looseObject({
  format: z.literal(bundleFormat),
  version: z.literal(bundleVersion),
  /** The register it belongs to. */
  register: z.string().min(1).max(200),
  /** As long as the model lets a title be. */
  title: z.string().max(2_000),
  /** The version of the tables that its changes are written for. */
  schema: z.int().min(1),
  made: z.iso.datetime(),
  sender: z.looseObject({
    device: z.string().min(1).max(100),
    name: z.string().min(1).max(2_000),
    signKey: z.string().min(1).max(100),
    recipient: z.string().min(1).max(4_000),
    author: z.string().min(1).max(2_000),
  }),
  /** What the receiver was taken to have. */
  since: vector,
  /** What the sender has: with this bundle the receiver has it too. */
  upTo: vector,
  /** The hash of the last batch of each copy in it, so that two batches of one number are found before anything builds on the wrong one. Older versions didn’t say it. */
  ends: z.record(z.string().min(1).max(200), sha256).optional(),
  /** The latest time in it, by the sender's clock. */
  clock: z.string().regex(/^[\da-f]{12}-[\da-f]{4}$/u),
  batches: count,
  changes: count,
  parts: z.array(z.looseObject({ name: z.string().min(1).max(200), sha256, size: count })).max(100_000),
});
export type Manifest = z.infer<typeof manifestSchema>;
