// Files that this app has made or was given, under tokens for the screens, which never see a path.

import { randomUUID } from 'node:crypto';

export interface Tokens {
  readonly keep: (path: string) => string;
  readonly pathOf: (token: string) => string | undefined;
}

export function openTokens(): Tokens {
  const paths = new Map<string, string>();
  return {
    keep: (path) => {
      const token = randomUUID();
      paths.set(token, path);
      return token;
    },
    pathOf: (token) => paths.get(token),
  };
}
