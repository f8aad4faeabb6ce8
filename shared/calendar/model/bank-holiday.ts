// A change to the bank holidays that the app knows of: one that was proclaimed, moved or taken away, or a day of mourning.

import { defineEntity, flag, oneOf, requiredDate, sealsNothing, searchedText } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { nations } from '../../bodies/model/body.ts';

export const bankHoliday = defineEntity(
  'bank_holiday',
  {
    nation: oneOf(nations, (nation) => say(`bodies.nation.${nation}`)),
    day: requiredDate,
    name: searchedText,
    /** Taken away: that day is no bank holiday, whatever the shipped list says. */
    removed: flag,
    /** Appointed for mourning or thanksgiving, and no bank holiday: some calendars leave it out, and working days don't. */
    mourning: flag,
  },
  {
    kind: say('calendar.thing.bank-holiday'),
    named: ({ name, day }) => say('calendar.name-on-day', { name, day: { day } }),
    main: 'name',
    calledBy: ['name'],
    naturalKey: ['nation', 'day'],
    opens: () => ({ screen: 'meetings', focus: '' }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
