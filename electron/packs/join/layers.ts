// Which layers (optional content) are seen when the paper is opened (ISO 32000-1, 8.11). A pack has no layers: what is off is taken out, and
// what is on is simply there.

import type { PaperFile } from './file/paper-file.ts';
import { Reference, type Dictionary, type Value } from './file/values.ts';

export interface Layers {
  /** Whether any is off, or could be by an expression. */
  readonly areThere: boolean;
  /** One that is off at first isn't in the file. */
  readonly hasLost: boolean;
  /** Of a group, or of groups taken together, as /OC names it. */
  readonly isHidden: (content: Value | undefined) => boolean;
}

export function layersOf(file: PaperFile, catalogue: Dictionary): Layers {
  const properties = file.dictionary(catalogue.get('OCProperties'));
  if (properties === undefined) return { areThere: false, hasLost: false, isHidden: () => false };
  const defaults = file.dictionary(properties.get('D'));
  const on = idsIn(file, defaults?.get('ON'));
  const off = idsIn(file, defaults?.get('OFF'));
  const isOffAtFirst = file.name(defaults?.get('BaseState')) === 'OFF';
  const all = file.list(properties.get('OCGs')) ?? [];
  const seenOnScreen = usedOnScreen(file, defaults);
  const isGroupOn = (group: Value) => {
    const id = group instanceof Reference ? group.id : -1;
    return seenOnScreen.get(id) ?? (isOffAtFirst ? on.has(id) : !off.has(id));
  };
  const isHidden = (content: Value | undefined) => {
    if (content === undefined || content === null) return false;
    const dictionary = file.dictionary(content);
    if (dictionary === undefined) return false;
    if (file.name(dictionary.get('Type')) !== 'OCMD') return !isGroupOn(content);
    return !isMembershipOn(file, dictionary, isGroupOn);
  };
  const isOff = [...(file.list(defaults?.get('OFF')) ?? []), ...(isOffAtFirst ? all : [])];
  return { areThere: true, hasLost: isOff.some((group) => file.dictionary(group) === undefined), isHidden };
}

/** Of groups that a reader turns on or off by itself when it shows the file (8.11.4.4): whether it is on. */
function usedOnScreen(file: PaperFile, defaults: Dictionary | undefined): ReadonlyMap<number, boolean> {
  const states = new Map<number, boolean>();
  for (const each of file.list(defaults?.get('AS')) ?? []) {
    const usage = file.dictionary(each);
    const categories = file.list(usage?.get('Category')) ?? [];
    if (file.name(usage?.get('Event')) !== 'View') continue;
    if (!categories.some((category) => file.name(category) === 'View')) continue;
    for (const group of file.list(usage?.get('OCGs')) ?? []) {
      const view = file.dictionary(file.dictionary(file.dictionary(group)?.get('Usage'))?.get('View'));
      const state = file.name(view?.get('ViewState'));
      if (group instanceof Reference && state !== undefined) states.set(group.id, state !== 'OFF');
    }
  }
  return states;
}

function idsIn(file: PaperFile, list: Value | undefined): ReadonlySet<number> {
  const ids = (file.list(list) ?? []).map((each) => (each instanceof Reference ? each.id : -1));
  return new Set(ids);
}

type IsOn = (group: Value) => boolean;

function isMembershipOn(file: PaperFile, membership: Dictionary, isGroupOn: IsOn): boolean {
  const expression = file.list(membership.get('VE'));
  if (expression !== undefined) return isExpressionOn(file, expression, isGroupOn, 0);
  const given = membership.get('OCGs');
  const listed = file.list(given);
  const groups = (listed ?? (given === undefined ? [] : [given])).filter(
    (each) => file.dictionary(each) !== undefined,
  );
  if (groups.length === 0) return true;
  const isOn = groups.map(isGroupOn);
  const policy = file.name(membership.get('P'));
  if (policy === 'AllOn') return isOn.every(Boolean);
  if (policy === 'AnyOff') return !isOn.every(Boolean);
  return policy === 'AllOff' ? !isOn.some(Boolean) : isOn.some(Boolean);
}

const deepest = 50;

function isExpressionOn(
  file: PaperFile,
  [operator, ...operands]: readonly Value[],
  isGroupOn: IsOn,
  depth: number,
): boolean {
  if (depth > deepest) return true;
  const isOn = (each: Value) => {
    const inner = file.list(each);
    return inner === undefined ? isGroupOn(each) : isExpressionOn(file, inner, isGroupOn, depth + 1);
  };
  const name = file.name(operator);
  if (name === 'And') return operands.every(isOn);
  if (name === 'Or') return operands.some(isOn);
  return name !== 'Not' || !operands.some(isOn);
}
