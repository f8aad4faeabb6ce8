// How long is waited for what must come. No verdict hangs on how fast a machine is: what takes a second here may take many where it is busy,
// and only what hangs takes as long as this.

/** Milliseconds. */
export const patience = 120_000;
