// The place after the last.

export function nextPosition(rows: readonly { readonly position: number }[]): number {
  return rows.reduce((last, { position }) => Math.max(last, position), -1) + 1;
}
