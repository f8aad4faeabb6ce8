// What is to be said of a decision and of an action, each on a day.

import type { DecisionLine } from '../../../../shared/follow-up/decision-calls.ts';
import { ActionPanel } from '../../../../renderer/features/follow-up/ActionPanel.tsx';
import { DecisionPanel } from '../../../../renderer/features/follow-up/DecisionPanel.tsx';
import { useApp } from '../../../../renderer/state/app-store.ts';
import { aHeader } from '../../a-header.ts';
import { show } from '../../show.tsx';

const decision: DecisionLine = {
  id: 'd',
  itemId: 'i',
  meetingId: 'm',
  day: '2026-07-21',
  body: 'Board',
  number: '4',
  minute: '',
  title: 'The lease',
  recommendation: null,
  text: 'That the lease be signed.',
  reasons: null,
  how: 'assent',
  result: null,
  openness: 'open',
  mover: null,
  seconder: null,
  objectives: [],
  actions: [],
  followUps: [],
};

useApp.setState({ header: aHeader({ title: 'Strategy', today: '2026-11-30' }) });

const ignore = () => {};

show(
  <>
    <p>Follow-up</p>
    <DecisionPanel decision={decision} onClose={ignore} />
    <ActionPanel id="a" onClose={ignore} />
  </>,
);
