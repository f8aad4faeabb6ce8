// The keys under which an open register holds its connection, and what writes through it. Callers pass a register around, but only the
// rooms of register/, which can name these keys, reach SQL, the log and the tables through it: no door leads here.

export const connection = Symbol('connection');
export const inside = Symbol('inside');
