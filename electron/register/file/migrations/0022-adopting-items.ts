// Which item of an agenda adopts the minutes, where its title doesn't tell.

const sql = `
ALTER TABLE agenda_item ADD COLUMN adopts TEXT;
`;

export const adoptingItems = { number: 22, name: 'adopting-items', sql } as const;
