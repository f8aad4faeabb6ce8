// A wall over a port: the same declarations made into a client at one end and a server at the other. Calls cross one way,
// events both ways; several walls may share a port, each in its own direction.

import { MessagePort } from 'node:worker_threads';
import type { AboutOf, ClientOf, Events, On, Tell, Wall } from '../../shared/kernel/call.ts';
import { callsOver, type Ask } from '../../shared/kernel/client.ts';
import type { Failure, Result } from '../../shared/kernel/result.ts';
import { aBug, router, type Server } from './answer.ts';

type Message =
  | { readonly kind: 'question'; readonly id: number; readonly request: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  /** Events from the side that answers. */
  | { readonly kind: 'event'; readonly name: string; readonly about: unknown }
  /** Events from the side that asks. */
  | { readonly kind: 'signal'; readonly name: string; readonly about: unknown };

/** A worker, seen from outside or inside, or one end of a channel. */
export interface Port {
  readonly postMessage: (message: Message, transfer?: readonly MessagePort[]) => void;
  readonly on: (event: 'message', hear: (message: Message) => void) => unknown;
}

interface Hearer {
  hear(about: unknown): void;
}

interface Hearing<E extends Events> {
  readonly on: On<E>;
  readonly hear: (name: string, about: unknown) => void;
}

function hearing<E extends Events>(): Hearing<E> {
  const hearers = new Map<string, Set<Hearer>>();
  return {
    on: <N extends keyof E & string>(name: N, hear: (about: AboutOf<E[N]>) => void) => {
      const known = hearers.get(name) ?? new Set();
      hearers.set(name, known);
      const hearer: Hearer = { hear };
      known.add(hearer);
      return () => {
        known.delete(hearer);
      };
    },
    hear: (name, about) => {
      for (const hearer of hearers.get(name) ?? []) hearer.hear(about);
    },
  };
}

/** A port in an input goes over to the other side with it. */
function portsIn(input: unknown): MessagePort[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.values(input).filter((value) => value instanceof MessagePort);
}

export interface Client<W extends Wall> {
  readonly calls: ClientOf<W['areas'], W['asker']>;
  /** Passes on what was asked elsewhere; it is checked where it is answered. */
  readonly ask: Ask;
  readonly on: On<W['events']>;
  readonly tell: Tell<W['signals']>;
  /** The other side is gone: this answers every question that is waiting and every later one. */
  readonly end: (failure: Failure) => void;
}

export function clientOf<W extends Wall>(wall: W, port: Port): Client<W> {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  const events = hearing<W['events']>();
  let next = 1;
  let ended: Failure | undefined;

  const ask: Ask = (area, name, input, asker) => {
    if (ended !== undefined) return Promise.resolve({ ok: false, error: ended });
    const id = next;
    next += 1;
    const answered = Promise.withResolvers<Result<unknown>>();
    waiting.set(id, answered.resolve);
    port.postMessage({ kind: 'question', id, request: [area, name, input, asker] }, portsIn(input));
    return answered.promise;
  };
  port.on('message', (message) => {
    if (message.kind === 'event') events.hear(message.name, message.about);
    if (message.kind !== 'answer') return;
    waiting.get(message.id)?.(message.result);
    waiting.delete(message.id);
  });

  return {
    calls: callsOver<W['areas'], W['asker']>(wall.areas, ask),
    ask,
    on: events.on,
    tell: (name, about) => {
      if (ended === undefined) port.postMessage({ kind: 'signal', name, about });
    },
    end: (failure) => {
      ended ??= failure;
      for (const settle of waiting.values()) settle({ ok: false, error: ended });
      waiting.clear();
    },
  };
}

/** How the answering side sends its events. */
export function tellOver<E extends Events>(_wall: { readonly events: E }, port: Port): Tell<E> {
  return (name, about) => {
    port.postMessage({ kind: 'event', name, about });
  };
}

export interface Served<W extends Wall> {
  readonly on: On<W['signals']>;
}

export interface Serving<W extends Wall, Context> extends Omit<Server<W, Context>, 'wall' | 'handlers'> {
  /** Wraps the answering of each question, from its arrival until its answer is on its way. */
  readonly during?: (work: () => Promise<void>) => Promise<void>;
}

export function serve<W extends Wall, Context>(
  wall: W,
  handlers: Server<W, Context>['handlers'],
  port: Port,
  { during = (work) => work(), ...rest }: Serving<W, Context>,
): Served<W> {
  const route = router({ wall, handlers, ...rest });
  const signals = hearing<W['signals']>();
  const answer = async (id: number, request: unknown) => {
    const result = await route(request);
    try {
      port.postMessage({ kind: 'answer', id, result });
    } catch (error) {
      rest.onBug(error, 'an answer that can’t be sent');
      port.postMessage({ kind: 'answer', id, result: aBug(error) });
    }
  };
  port.on('message', (message) => {
    if (message.kind === 'signal') signals.hear(message.name, message.about);
    else if (message.kind === 'question') void during(() => answer(message.id, message.request));
  });
  return { on: signals.on };
}
