// Which languages the packs of a body's meetings are in.

const sql = `
ALTER TABLE pack_template ADD COLUMN languages TEXT;
`;

export const languagesOfPacks = { number: 29, name: 'languages-of-packs', sql } as const;
