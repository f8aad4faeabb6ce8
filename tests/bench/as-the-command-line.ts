// What the npm scripts of the command line give Node: as tidy with short-lived garbage as the app's jobs are, with room for a pack from the first.

export const asTheCommandLine = [
  '--max-semi-space-size=8',
  '--min-semi-space-size=8',
  '--initial-heap-size=128',
];
