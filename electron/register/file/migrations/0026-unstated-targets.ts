// That an objective’s table states nothing for a figure which another objective’s table states of their one measure.

const sql = `
ALTER TABLE statement ADD COLUMN unstated INTEGER NOT NULL DEFAULT 0;
`;

export const unstatedTargets = { number: 26, name: 'unstated-targets', sql } as const;
