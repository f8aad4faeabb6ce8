// The few batches that took in what others wrote: by them it is found out what a batch was written on top of.

const sql = `
CREATE INDEX batch_that_took_in ON batch (replica, seq) WHERE dependencies IS NOT NULL;
`;

export const causalPast = { number: 25, name: 'causal-past', sql } as const;
