// app://: what the app serves to its own pages, and what it refuses.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, respond } from '../../../electron/shell/app-protocol.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** Electron passes on addresses that the Request constructor refuses, such as one with a password in it. */
function asRequest(url: string, method: string): Request {
  const request = new Request('app://minutebook/', { method });
  return new Proxy(request, {
    get: (target, key) => (key === 'url' ? new URL(url).href : Reflect.get(target, key, target)),
  });
}

function aBuiltApp() {
  const folder = temporaryFolder();
  const screens = join(folder, 'renderer');
  mkdirSync(join(screens, 'assets'), { recursive: true });
  mkdirSync(`${screens}-other`);
  writeFileSync(join(screens, 'index.html'), '<meta nonce="%NONCE%"><p>Minutebook</p>');
  writeFileSync(join(screens, 'assets/main.js'), 'start();');
  writeFileSync(join(folder, 'secret.txt'), 'not a screen');
  writeFileSync(join(`${screens}-other`, 'page.html'), 'beside the screens');
  const pack = join(folder, 'board-pack.pdf');
  writeFileSync(pack, '%PDF');
  const made = (token: string) => (token === 'known-token' ? pack : undefined);
  return (url: string, method = 'GET') => respond(asRequest(url, method), screens, made);
}

describe('the app’s own address', () => {
  it.each([
    ['app://minutebook/index.html', 'text/html; charset=utf-8'],
    ['app://minutebook/assets/main.js', 'text/javascript; charset=utf-8'],
    ['app://minutebook/made/known-token.pdf', 'application/pdf'],
  ])('serves %s', async (url, type) => {
    const response = await aBuiltApp()(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['a file outside the screens', 'app://minutebook/..%2fsecret.txt', 404],
    ['a file above them, written plainly', 'app://minutebook/../secret.txt', 404],
    ['a folder whose name only begins like theirs', 'app://minutebook/..%2frenderer-other%2fpage.html', 404],
    ['an absolute path', 'app://minutebook//etc/passwd', 404],
    ['a file that is not there', 'app://minutebook/other.js', 404],
    ['a made file under an unknown token', 'app://minutebook/made/guessed.pdf', 404],
    ['another host', 'app://elsewhere/index.html', 403],
    ['a host that only begins like ours', 'app://minutebook.example/index.html', 403],
    ['a name and a password', 'app://somebody:secret@minutebook/index.html', 403],
  ])('refuses %s', async (_what, url, status) => {
    const response = await aBuiltApp()(url);
    expect(response.status).toBe(status);
  });

  it('refuses to be written to', async () => {
    expect((await aBuiltApp()('app://minutebook/index.html', 'POST')).status).toBe(405);
  });

  it('puts a fresh nonce into each page, the same as in its policy', async () => {
    const serve = aBuiltApp();
    const [first, second] = [
      await serve('app://minutebook/index.html'),
      await serve('app://minutebook/index.html'),
    ];
    const nonceOf = async (response: Response) =>
      /nonce="(?<nonce>[^"]+)"/u.exec(await response.text())?.groups?.['nonce'] ?? '';
    const [policy, nonce] = [first.headers.get('content-security-policy') ?? '', await nonceOf(first)];
    expect(nonce).toHaveLength(24);
    expect(policy).toContain(`'nonce-${nonce}'`);
    expect(await nonceOf(second)).not.toBe(nonce);
  });
});

describe('the content security policy', () => {
  it('starts from nothing and lets in only the app itself', () => {
    const policy = contentSecurityPolicy('x');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  });
});
