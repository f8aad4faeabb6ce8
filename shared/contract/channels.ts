// The channels of Electron that the wall of the screens stands on.

export const channels = { call: 'minutebook:call', event: 'minutebook:event' } as const;
