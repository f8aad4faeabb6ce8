// How long to wait for what must come. No verdict depends on a machine's speed: what takes a second here may take many where it is busy,
// and only something stuck takes as long as this.

/** Milliseconds. */
export const patience = 120_000;
