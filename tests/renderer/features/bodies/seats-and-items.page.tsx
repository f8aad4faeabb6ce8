// Who sits on a body, and what stands on its agendas.

import type { BodyView } from '../../../../shared/bodies/calls.ts';
import { Seats } from '../../../../renderer/features/bodies/Seats.tsx';
import { StandingItems } from '../../../../renderer/features/bodies/StandingItems.tsx';
import '../../../../renderer/features/bodies/bodies.css';
import { show } from '../../show.tsx';

const body: BodyView = {
  id: 'b',
  name: 'Board',
  kind: 'charity',
  terms: '',
  wholeNumber: null,
  nation: 'england-and-wales',
  itemNumbering: 'plain',
  minuteNumbering: 'by year',
  minuteYearBegins: null,
  kindYearBegins: 4,
  usualDays: null,
  usualTime: null,
  usualPlace: null,
  usualLink: null,
  seats: [
    {
      id: 's',
      person: 'Alder',
      personId: 'p',
      role: 'member',
      votes: true,
      from: null,
      to: null,
      capacity: null,
      substituteForId: null,
      now: 'stands',
    },
  ],
  standingItems: [
    {
      id: 'i',
      title: 'Apologies',
      section: null,
      purpose: 'note',
      presenter: null,
      minutes: null,
      recommendation: null,
      unnumbered: false,
      adoptsMinutes: false,
    },
  ],
  people: ['Alder'],
};

show(
  <main>
    <h2>{body.name}</h2>
    <Seats body={body} />
    <StandingItems body={body} />
  </main>,
);
