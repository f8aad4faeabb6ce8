// The Electron channels that the screens' wall runs over.

export const channels = { call: 'minutebook:call', event: 'minutebook:event' } as const;
