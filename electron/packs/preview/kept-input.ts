// What the parts of a pack are composed from, each part's kept from one composition to the next until something that the part has read says
// something else. What is read is noted as it is read, so that no part can read what nobody compares.

import type { LastPack } from '../../../shared/attention/rules/status-concerns.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { isSameContent } from './same-content.ts';
import type { PackInput } from '../compose/pack-input.ts';
import { readIndex } from './read-index.ts';
import { readingsOf, readMap, type Readings } from './readings.ts';

interface Kept {
  readonly readings: Readings<PackInput>;
  readonly input: PackInput;
}

export interface InputKeeper {
  /** For one composition, which may show the register of several days: what isn't asked for in it is forgotten. */
  readonly begin: () => (input: PackInput) => PackInput;
}

const nothingSaid: LastPack['statuses'] = new Map();

function lastPackIn(readings: Readings<PackInput>): PackInput['lastPack'] {
  const { read, now } = readings;
  read('last pack', ({ lastPack }) => JSON.stringify([lastPack?.id, lastPack?.day]));
  const { lastPack } = now();
  if (lastPack === undefined) return undefined;
  const statuses = readMap(readings, 'said', (input) => input.lastPack?.statuses ?? nothingSaid);
  return { id: lastPack.id, day: lastPack.day, statuses };
}

function keptOf(first: PackInput): Kept {
  const readings = readingsOf(first);
  const { read, now } = readings;
  const { today, language, contents } = first;
  return {
    readings,
    input: {
      index: readIndex(readings),
      today,
      language,
      contents,
      before: readMap(readings, 'before', ({ before }) => before),
      get lastPack() {
        return lastPackIn(readings);
      },
      get edition() {
        read('edition', ({ edition }) => JSON.stringify(edition));
        return now().edition;
      },
      get notice() {
        read('notice', ({ notice }) => JSON.stringify(notice));
        return now().notice;
      },
    },
  };
}

/** Whether it is of the same day and options, and all that was read of it is as it was. */
function goesOn({ readings }: Kept, next: PackInput): boolean {
  const { today, contents } = readings.now();
  return today === next.today && isSameContent(contents, next.contents) && readings.follow(next);
}

export function inputKeeper(): InputKeeper {
  let kept: ReadonlyMap<string, Kept> = new Map();
  return {
    begin: () => {
      const before = kept;
      const used = new Map<string, Kept>();
      kept = used;
      const registers: RegisterIndex[] = [];
      const numberOf = (index: RegisterIndex) => {
        if (!registers.includes(index)) registers.push(index);
        return registers.indexOf(index);
      };
      const partOf = (input: PackInput, name: string): PackInput => {
        const key = `${numberOf(input.index)} ${input.today} ${input.language} ${name}`;
        const known = used.get(key);
        if (known !== undefined) return known.input;
        const held = before.get(key);
        const one = held !== undefined && goesOn(held, input) ? held : keptOf(input);
        used.set(key, one);
        return one.input;
      };
      return (input) => ({ ...input, part: (name) => partOf(input, name) });
    },
  };
}
