// The call that a short command makes: what its button asks for as well.

import type { InputOf } from '../../../kernel/call.ts';
import type { minutesCalls } from '../../calls.ts';
import type { ShortCommand } from './commands.ts';

type Calls = typeof minutesCalls;

export type MinutesCall = {
  [N in keyof Calls]: { readonly name: N; readonly input: InputOf<Calls[N]> };
}[keyof Calls];

/** What it is done to. */
interface Taken {
  readonly meetingId: string;
  /** The item at hand; null on an empty agenda. */
  readonly itemId: string | null;
}

type OfItem = Extract<ShortCommand, { readonly does: 'decide' | 'act' | 'take' | 'putOff' }>;

function ofItem(command: OfItem, itemId: string): MinutesCall {
  switch (command.does) {
    case 'decide':
      return { name: 'decide', input: { itemId, text: command.text, how: command.how } };
    case 'act':
      return { name: 'act', input: { itemId, line: command.line } };
    case 'take':
      return { name: 'take', input: { itemId } };
    case 'putOff':
      return { name: 'putOff', input: { itemId, outcome: command.outcome } };
  }
}

/** Undefined for what asks nothing of the register: it goes to another item. */
export function callOf(command: ShortCommand, { meetingId, itemId }: Taken): MinutesCall | undefined {
  switch (command.does) {
    case 'attend': {
      const { personId, state, remote } = command;
      return { name: 'attend', input: { meetingId, personId, state, remote } };
    }
    case 'move': {
      const { personId, what, at } = command;
      return { name: 'move', input: { meetingId, personId, what, at, itemId } };
    }
    case 'vote': {
      const { decisionId, personId, vote } = command;
      return { name: 'vote', input: { decisionId, personId, vote } };
    }
    case 'count': {
      const { decisionId: id, inFavour, against, abstained } = command;
      return { name: 'count', input: { id, inFavour, against, abstained } };
    }
    case 'go':
      return undefined;
    case 'decide':
    case 'act':
    case 'take':
    case 'putOff':
      // Not understood where there is no item to do it to.
      return itemId === null ? undefined : ofItem(command, itemId);
  }
}
