// Computers that each have a copy of one register, closed when the test ends.

import { onTestFinished } from 'vitest';
import { aComputer, type Computer } from '../../sync/a-network.ts';
import { valueOf } from '../a-register.ts';
import { samples } from '../projection/samples.ts';

export function computers(...names: string[]): Computer[] {
  const first = aComputer('Secretary', 0);
  for (const sample of samples) valueOf(first.write(sample));
  const all = [first, ...names.map((name) => aComputer(name, 60_000, first))];
  onTestFinished(() => {
    for (const computer of all) computer.close();
  });
  return all;
}

export function twoComputers(): [Computer, Computer] {
  const [first, second] = computers('Officer');
  if (first === undefined || second === undefined) throw new Error('there are two');
  return [first, second];
}

export function valueOfAmount(amount: string) {
  return { kind: 'exact', quantity: { unit: 'number', amount }, written: amount } as const;
}
