// When an interest was declared, among the arrivals, departures and decisions of a meeting.

const sql = `
ALTER TABLE declaration ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
`;

export const orderOfDeclarations = { number: 23, name: 'order-of-declarations', sql } as const;
