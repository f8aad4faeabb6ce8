// The key under which an open register holds its connection. Callers pass a register around, but only the rooms of register/, which can
// name this key, reach SQL through it: no door leads here.

export const connection = Symbol('connection');
