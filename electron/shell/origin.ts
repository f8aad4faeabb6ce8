// The app's own address. Every page, script and call comes from it and nowhere else.

export const scheme = 'app';
const host = 'minutebook';
export const startPage = `${scheme}://${host}/index.html`;

/** Parsed and compared, never matched as text: an empty, opaque or lookalike origin is not ours. */
export function isOurs(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host: asked, username, password } = new URL(url);
  return protocol === `${scheme}:` && asked === host && username === '' && password === '';
}
