// Any value of a field as a person reads it in an audit trail.

/** `nameOf` knows what an id stands for; an id it does not know is shown as it is. */
export function plainValue(value: unknown, nameOf: (id: string) => string | undefined): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return nameOf(value) ?? `“${value}”`;
  if (Array.isArray(value)) return value.map((each) => plainValue(each, nameOf)).join(', ');
  if (typeof value !== 'object') return '';
  const written: unknown = Reflect.get(value, 'written');
  if (typeof written === 'string' && written !== '') return `“${written}”`;
  return Object.entries(value)
    .filter(([, part]) => part !== null)
    .map(([field, part]) => `${field} ${plainValue(part, nameOf)}`)
    .join(', ');
}
