// What a window may do and what it may not: each rule with what it lets through and what it refuses.

import type { Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { filesToOpen, registersIn } from '../../../electron/shell/files-to-open.ts';
import { isTrusted } from '../../../electron/shell/ipc.ts';
import { lockDownContents, lockDownSession, mayLoad } from '../../../electron/shell/lock-down.ts';
import { isOurs } from '../../../electron/shell/origin.ts';

describe('an address', () => {
  it.each(['app://minutebook/index.html', 'app://minutebook/', 'APP://minutebook/assets/main.js'])(
    'of ours: %s',
    (url) => {
      expect(isOurs(url)).toBe(true);
    },
  );

  it.each([
    '',
    'about:blank',
    'null',
    'app://',
    'app://minutebook.example/',
    'app://other/minutebook',
    'app://minutebook:80/',
    'app://user@minutebook/',
    'https://minutebook/',
    'https://example.org/?app://minutebook/',
    'file:///app://minutebook/index.html',
    'javascript:alert(1)',
  ])('not of ours: “%s”', (url) => {
    expect(isOurs(url)).toBe(false);
  });
});

describe('a call', () => {
  const frame = (url: string, parent: unknown = null) =>
    ({ senderFrame: { url, parent } }) as unknown as Parameters<typeof isTrusted>[0];

  it('is accepted from the top frame of one of our pages', () => {
    expect(isTrusted(frame('app://minutebook/index.html'))).toBe(true);
  });

  it.each([
    ['a frame inside a page', frame('app://minutebook/index.html', {})],
    ['another page', frame('https://example.org/')],
    ['an empty page', frame('about:blank')],
    ['a frame that is gone', { senderFrame: null } as unknown as Parameters<typeof isTrusted>[0]],
  ])('is refused from %s', (_what, event) => {
    expect(isTrusted(event)).toBe(false);
  });
});

describe('a request', () => {
  it.each([
    'app://minutebook/index.html',
    'blob:app://minutebook/6f1c0a52-0000-4000-8000-000000000000',
    'data:image/png;base64,AAAA',
    'devtools://devtools/bundled/inspector.html',
  ])('to %s goes through', (url) => {
    expect(mayLoad(url)).toBe(true);
  });

  it.each([
    'https://example.org/app://minutebook/',
    'http://localhost:3000/',
    'ws://127.0.0.1:9222/',
    'file:///etc/passwd',
    'blob:https://example.org/6f1c0a52',
    'ftp://example.org/',
    'no address at all',
  ])('to %s is cancelled', (url) => {
    expect(mayLoad(url)).toBe(false);
  });
});

type Recorded = Record<string, (...given: never[]) => unknown>;

function aSession(): { session: Session; heard: Recorded } {
  const heard: Recorded = {};
  const record = (name: string) => (handler: (...given: never[]) => unknown) => {
    heard[name] = handler;
  };
  const session = {
    setPermissionRequestHandler: record('request'),
    setPermissionCheckHandler: record('check'),
    setDevicePermissionHandler: record('device'),
    webRequest: { onBeforeRequest: record('before') },
  };
  return { session: session as unknown as Session, heard };
}

describe('a session', () => {
  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'fullscreen', 'openExternal'])(
    'denies %s, asked or checked',
    (permission) => {
      const { session, heard } = aSession();
      lockDownSession(session);
      const answers: unknown[] = [];
      Reflect.apply(heard['request'] ?? String, undefined, [
        {},
        permission,
        (so: unknown) => answers.push(so),
      ]);
      answers.push(Reflect.apply(heard['check'] ?? String, undefined, [{}, permission]));
      answers.push(Reflect.apply(heard['device'] ?? String, undefined, [{ deviceType: 'usb' }]));
      expect(answers).toEqual([false, false, false]);
    },
  );

  it('cancels what is not the app’s own', () => {
    const { session, heard } = aSession();
    lockDownSession(session);
    const ask = (url: string) => {
      const answers: unknown[] = [];
      Reflect.apply(heard['before'] ?? String, undefined, [{ url }, (given: unknown) => answers.push(given)]);
      return answers;
    };
    expect(ask('app://minutebook/assets/main.js')).toEqual([{ cancel: false }]);
    expect(ask('https://example.org/')).toEqual([{ cancel: true }]);
  });
});

function contents() {
  const heard: Recorded = {};
  const opened: { handler?: (about: { url: string }) => { action: string } } = {};
  const made = {
    on: (name: string, listener: (...given: never[]) => unknown) => {
      heard[name] = listener;
    },
    setWindowOpenHandler: (handler: (about: { url: string }) => { action: string }) => {
      opened.handler = handler;
    },
  };
  lockDownContents(made as unknown as WebContents);
  const prevents = (name: string, url: string) => {
    let prevented = false;
    Reflect.apply(heard[name] ?? String, undefined, [{ url, preventDefault: () => (prevented = true) }]);
    return prevented;
  };
  return { prevents, opened };
}

describe('a window’s contents', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s only within the app', (name) => {
    const { prevents } = contents();
    expect(prevents(name, 'app://minutebook/index.html')).toBe(false);
    expect(prevents(name, 'https://example.org/')).toBe(true);
    expect(prevents(name, 'file:///etc/passwd')).toBe(true);
  });

  it('never attach a webview, nor open another window', () => {
    const { prevents, opened } = contents();
    expect(prevents('will-attach-webview', 'app://minutebook/index.html')).toBe(true);
    expect(opened.handler?.({ url: 'app://minutebook/index.html' })).toEqual({ action: 'deny' });
  });
});

describe('registers opened from outside', () => {
  it('are the arguments that name one, relative to the folder the app was started in', () => {
    const argv = ['minutebook', '--flag=a.minutebook', '-x', 'a.minutebook', '/b/c.minutebook', 'notes.txt'];
    expect(registersIn(argv, '/home')).toEqual(['/home/a.minutebook', '/b/c.minutebook']);
  });

  it('wait until the app is ready, and are then opened one after another', async () => {
    const files = filesToOpen();
    const opened: string[] = [];
    files.add('first');
    files.add('second');
    files.start(async (path) => {
      await Promise.resolve();
      opened.push(path);
    });
    files.add('third');
    await expect.poll(() => opened).toEqual(['first', 'second', 'third']);
  });
});
