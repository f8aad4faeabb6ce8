// A wall over a port: calls and events as declared, in both directions, and what happens to them when something goes wrong.

import { setImmediate } from 'node:timers/promises';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { clientOf, serve, tellOver, type Serving } from '../../../electron/wall/port.ts';
import { bareWall, call, event, given, type ServerOf } from '../../../shared/kernel/call.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { inWords } from '../../in-english.ts';
import { messageOf, valueOf } from '../register/a-register.ts';

const post = {
  areas: {
    letters: {
      carry: call<string>()(z.strictObject({ to: z.string().min(1), text: z.string().max(100) })),
      lose: call<never>()(z.strictObject({})),
      /** Answers with what can't be sent. */
      keep: call<unknown>()(z.strictObject({})),
      refuse: call<null>()(z.strictObject({})),
    },
    doors: { open: call<null>()(given<{ readonly port: MessagePort }>()) },
  },
  asker: z.strictObject({ author: z.string().min(1) }),
  events: { carried: event<{ readonly to: string }>() },
  signals: { hurry: event<number>() },
} as const;

interface Postman {
  readonly author: string;
}

/** Both ends of a wall in one thread. */
function aPost(more: Partial<Serving<typeof post, Postman>> = {}) {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => {
    port1.close();
  });
  const bugs: string[] = [];
  const tell = tellOver(post, port2);
  const handlers: ServerOf<typeof post.areas, Postman> = {
    letters: {
      carry: ({ to, text }, { author }) => {
        tell('carried', { to });
        return succeed(`${author} to ${to}: ${text}`);
      },
      lose: () => {
        throw new Error('it fell into the river');
      },
      keep: () => succeed(() => 'a function'),
      refuse: () => fail('closed', inWords('The office is closed.')),
    },
    doors: {
      open: ({ port }) => {
        port.postMessage('somebody has come in');
        port.close();
        return succeed(null);
      },
    },
  };
  const served = serve(post, handlers, port2, {
    context: (asker) => asker,
    onBug: (error, where) => bugs.push(`${where}: ${String(error)}`),
    ...more,
  });
  return { client: clientOf(post, port1), served, bugs, close: () => port1.close() };
}

const clerk = { author: 'The Clerk' };

describe('a call', () => {
  it('is answered for the caller and what they ask', async () => {
    const { client } = aPost();
    const carried = await client.calls.letters.carry({ to: 'the Chair', text: 'Noted.' }, clerk);
    expect(valueOf(carried)).toBe('The Clerk to the Chair: Noted.');
  });

  it('is answered with the failure that its handler has', async () => {
    const { client, bugs } = aPost();
    expect(messageOf(await client.calls.letters.refuse({}, clerk))).toBe('closed: The office is closed.');
    expect(bugs).toEqual([]);
  });

  it('among many is answered with its own answer', async () => {
    const { client } = aPost();
    const texts = Array.from({ length: 50 }, (_, number) => String(number));
    const answers = await Promise.all(
      texts.map((text) => client.calls.letters.carry({ to: 'all', text }, clerk)),
    );
    expect(answers.map(valueOf)).toEqual(texts.map((text) => `The Clerk to all: ${text}`));
  });

  it('with invalid input says which part of it in words, and nothing is run', async () => {
    const { client } = aPost();
    const refused = await client.ask('letters', 'carry', { to: 'x', text: 'x'.repeat(101) }, clerk);
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    // The check's own words are English, and for programmers.
    expect(messageOf(refused)).toBe(
      'invalid-input: This can’t be accepted (text): it can’t have this value. Nothing was written.',
    );
  });

  it('with invalid input that nobody has written is refused without its name, which is for programs', async () => {
    const { client } = aPost();
    const refused = await client.ask('letters', 'carry', { to: '', text: '' }, clerk);
    expect(refused).toMatchObject({ ok: false, error: { whereabouts: { field: 'to' } } });
    expect(messageOf(refused)).toBe(
      'invalid-input: This can’t be accepted: it isn’t what was expected. Nothing was written.',
    );
  });

  it.each([undefined, {}, { author: '' }, { author: 'The Clerk', role: 'owner' }])(
    'of somebody who does not say who they are is refused: %j',
    async (asker) => {
      const { client } = aPost();
      const refused = await client.ask('letters', 'carry', { to: 'x', text: '' }, asker);
      expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    },
  );

  it.each([
    ['letters', 'burn'],
    ['parcels', 'carry'],
    ['letters', 'constructor'],
    ['__proto__', 'toString'],
  ])('that is not declared is refused: %s.%s', async (area, name) => {
    const { client } = aPost();
    expect(await client.ask(area, name, {}, clerk)).toMatchObject({
      ok: false,
      error: { code: 'no-such-call' },
    });
  });

  it('whose handler throws is a bug, reported as one, and the next is answered', async () => {
    const { client, bugs } = aPost();
    expect(messageOf(await client.calls.letters.lose({}, clerk))).toMatch(
      /^bug: .*\(it is a fault of Minutebook’s own\)\. Everything saved so far is kept/u,
    );
    expect(bugs).toEqual(['letters.lose: Error: it fell into the river']);
    expect((await client.calls.letters.carry({ to: 'x', text: '' }, clerk)).ok).toBe(true);
  });

  it('whose answer can’t be sent is a bug, and not silence', async () => {
    const { client, bugs } = aPost();
    expect(messageOf(await client.calls.letters.keep({}, clerk))).toMatch(/^bug: /u);
    expect(bugs).toHaveLength(1);
  });

  it('takes a port to the other side', async () => {
    const { client } = aPost();
    const { port1, port2 } = new MessageChannel();
    const heard = new Promise((settle) => port1.once('message', settle));
    valueOf(await client.calls.doors.open({ port: port2 }, clerk));
    expect(await heard).toBe('somebody has come in');
    port1.close();
  });

  it('waits for what must run before its handler, and fails with what that threw', async () => {
    const bugs: string[] = [];
    const { client } = aPost({
      before: ({ author }) => (author === 'Nobody' ? Promise.reject(new Error('no')) : Promise.resolve()),
      onBug: (error) => bugs.push(String(error)),
    });
    const letter = { to: 'x', text: '' };
    expect((await client.calls.letters.carry(letter, { author: 'Nobody' })).ok).toBe(false);
    expect((await client.calls.letters.carry(letter, clerk)).ok).toBe(true);
    expect(bugs).toEqual(['Error: no']);
  });
});

describe('an event', () => {
  it('is heard by name, until its listener is removed', async () => {
    const { client } = aPost();
    const heard: string[] = [];
    const stop = client.on('carried', ({ to }) => heard.push(to));
    await client.calls.letters.carry({ to: 'the Chair', text: '' }, clerk);
    stop();
    await client.calls.letters.carry({ to: 'the Leader', text: '' }, clerk);
    expect(heard).toEqual(['the Chair']);
  });

  it('goes the other way as well', async () => {
    const { client, served } = aPost();
    const hurried = new Promise((settle) => served.on('hurry', settle));
    client.tell('hurry', 3);
    expect(await hurried).toBe(3);
  });
});

describe('a side that is gone', () => {
  const gone = fail('gone', inWords('They have gone home.')).error;

  it('leaves nobody waiting, and answers later callers', async () => {
    const { client } = aPost({ before: () => new Promise(() => undefined) });
    const waiting = client.calls.letters.carry({ to: 'x', text: '' }, clerk);
    await setImmediate();
    client.end(gone);
    expect(messageOf(await waiting)).toBe('gone: They have gone home.');
    expect(messageOf(await client.calls.letters.carry({ to: 'x', text: '' }, clerk))).toBe(
      'gone: They have gone home.',
    );
    client.tell('hurry', 1); // and nothing arrives
  });
});

describe('two walls', () => {
  it('share one port, each in its own direction', async () => {
    const { port1, port2 } = new MessageChannel();
    const echo = {
      ...bareWall,
      areas: { echo: { say: call<string>()(z.strictObject({ word: z.string() })) } },
    } as const;
    const serveAt = (port: MessagePort, side: string) =>
      serve(echo, { echo: { say: ({ word }) => succeed(`${side}: ${word}`) } }, port, {
        context: () => null,
        onBug: (error) => {
          throw error;
        },
      });
    serveAt(port1, 'one');
    serveAt(port2, 'two');
    const [atOne, atTwo] = [clientOf(echo, port1), clientOf(echo, port2)];
    expect(valueOf(await atOne.calls.echo.say({ word: 'hello' }))).toBe('two: hello');
    expect(valueOf(await atTwo.calls.echo.say({ word: 'hello' }))).toBe('one: hello');
    port1.close();
  });
});

it('what the system refuses without naming a file is no fault of ours', async () => {
  const refused = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    syscall: 'write',
  });
  const { client } = aPost({ before: () => Promise.reject(refused) });
  const answer = await client.calls.letters.carry({ to: 'The Chair', text: 'Come' }, clerk);
  expect(messageOf(answer)).toMatch(
    /^refused-by-system: The system refused Minutebook a file: the disk is full\./u,
  );
});

it('what the system refuses with a number that nobody has a name for is no fault of ours either', async () => {
  const code = 'Unknown system error -9999';
  const refused = Object.assign(new Error(`${code}, write`), { code, errno: -9999, syscall: 'write' });
  const { client } = aPost({ before: () => Promise.reject(refused) });
  const answer = await client.calls.letters.carry({ to: 'The Chair', text: 'Come' }, clerk);
  expect(messageOf(answer)).toMatch(/^refused-by-system: The system refused Minutebook a file: /u);
});
