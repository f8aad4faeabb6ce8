// app://minutebook: serves the built screens, and previews of files the app has made, under a strict content security policy.

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { isOurs, scheme } from './origin.ts';

/** Must run before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
};

/** `nonce` allows one page's own style elements, and no others. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function refused(status: number, words: string): Response {
  return new Response(words, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

function inside(folder: string, path: string): string | undefined {
  const target = normalize(join(folder, path));
  return target.startsWith(`${normalize(folder)}${sep}`) ? target : undefined;
}

/** The answer to one request: a file of the screens, or one the app has made and keeps under a token. */
export async function respond(
  request: Request,
  screens: string,
  madeFile: (token: string) => string | undefined,
): Promise<Response> {
  if (!isOurs(request.url)) return refused(403, 'Not this app.');
  if (request.method !== 'GET') return refused(405, 'Only reading.');
  const path = decodeURIComponent(new URL(request.url).pathname);
  const made = /^\/made\/(?<token>[\w-]+)\.pdf$/u.exec(path)?.groups?.['token'];
  const file = made === undefined ? inside(screens, path) : madeFile(made);
  if (file === undefined) return refused(404, 'There is no such file.');
  try {
    const bytes = await readFile(file);
    const nonce = randomBytes(16).toString('base64');
    const type = types[extname(file)] ?? 'application/octet-stream';
    const headers = {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': made === undefined ? 'no-cache' : 'no-store',
    };
    const body = type.startsWith('text/html') ? bytes.toString('utf8').replaceAll('%NONCE%', nonce) : bytes;
    return new Response(body, { headers });
  } catch {
    return refused(404, 'There is no such file.');
  }
}

export function serveApp(
  session: Session,
  screens: string,
  madeFile: (token: string) => string | undefined,
): void {
  session.protocol.handle(scheme, (request) => respond(request, screens, madeFile));
}
