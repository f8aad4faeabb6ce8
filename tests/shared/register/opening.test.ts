// Where each kind of thing opens: on which screen, and at what.

import { describe, expect, it } from 'vitest';
import { destinationOf } from '../../../shared/register/opening.ts';
import { indexOfSamples as index } from './an-index-of-samples.ts';

describe('a thing opens', () => {
  it.each<[string, string, string | undefined, string]>([
    ['strategy', 's', 'strategy', ''],
    ['objective', 'o', 'strategy', 'o'],
    ['note', 'n', 'strategy', 'o'],
    ['measure', 'm', 'figures', 'o/m'],
    ['figure', 'm/2024-07/actual', 'figures', 'o/m'],
    ['statement', 'm∕2024-07∕actual/o∕m', 'figures', 'o/m'],
    ['alias', 'full council members', 'figures', 'o/m'],
    ['activity', 'a', 'activities', 'a'],
    ['activity_part', 'part', 'activities', 'a'],
    ['lead', 'l', 'activities', 'a'],
    ['progress_update', '2024-07/a', 'updates', '2024-07'],
    ['person', 'p', 'people', 'p'],
    ['finance_amount', 'labs/budget', 'finance', 'labs'],
    ['attachment', 'report', 'finance', 'lab'],
    ['device', 'device-1', 'exchange', ''],
    ['translation', 'agenda_item/item/title/cy', 'translations', 'agenda_item/item/title/cy'],
    ['source_file', 'ab12', undefined, ''],
    ['activity', 'gone', undefined, ''],
  ])('%s %s on %s, at “%s”', (entity, id, screen, focus) => {
    expect(destinationOf(index, entity, id)).toEqual(screen === undefined ? undefined : { screen, focus });
  });
});
