// Which item of a body's standing agenda adopts the minutes, where its title doesn't tell.

const sql = `
ALTER TABLE standing_item ADD COLUMN adopts TEXT;
`;

export const standingAdoption = { number: 24, name: 'standing-adoption', sql } as const;
