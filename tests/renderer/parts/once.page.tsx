// Whatever adds or sends something from a few fields: forms within a page or panel, and dialogs.

import { useState } from 'react';
import type { ActivityRow } from '../../../shared/activities/calls.ts';
import type { DeviceLine } from '../../../shared/exchange/calls.ts';
import type { Holder } from '../../../shared/people/calls.ts';
import { api } from '../../../renderer/api.ts';
import { Links } from '../../../renderer/features/activities/Links.tsx';
import { noFilters } from '../../../renderer/features/activities/filters.ts';
import { Parts } from '../../../renderer/features/activities/Parts.tsx';
import { SavedViews } from '../../../renderer/features/activities/SavedViews.tsx';
import { AttentionLine } from '../../../renderer/features/attention/AttentionLine.tsx';
import { SendDialog } from '../../../renderer/features/exchange/SendDialog.tsx';
import { Start } from '../../../renderer/features/files/Start.tsx';
import { HolderPanel } from '../../../renderer/features/people/HolderPanel.tsx';
import { Issuing } from '../../../renderer/features/packs/Issuing.tsx';
import { AddObjective } from '../../../renderer/features/strategy/AddObjective.tsx';
import { Notes } from '../../../renderer/features/strategy/Notes.tsx';
import { StatusBox } from '../../../renderer/parts/StatusBox.tsx';
import { inWords } from '../../in-english.ts';
import { aMadePack } from '../a-made-pack.ts';
import { show } from '../show.tsx';

const judgement = {
  status: 'on track',
  reason: inWords('It is as it is.'),
  direction: 'unknown',
  overridden: false,
} as const;

const activity: ActivityRow = {
  id: 'a',
  ref: '1.2',
  objectiveId: 'o',
  objectiveRef: '1',
  description: 'Read the accounts',
  leads: [],
  milestone: null,
  milestoneIsNoDate: false,
  due: null,
  progress: 'not reported',
  note: null,
  noteOn: null,
  judgement,
  parts: [],
  links: [],
  actions: [],
};

const group: Holder = {
  id: 'g',
  kind: 'group',
  name: 'Board',
  titleOrInitials: null,
  leads: [],
  alike: ['h'],
};
const sameGroup: Holder = { ...group, id: 'h', name: 'The Board', alike: ['g'] };

const own: DeviceLine = {
  id: 'd',
  name: 'Here',
  own: true,
  vouchedBy: null,
  addedOn: null,
  retired: false,
  heard: null,
};

function Dialogs() {
  const [open, setOpen] = useState<'send' | 'objective' | null>(null);
  const close = () => {
    setOpen(null);
  };
  return (
    <>
      {(['send', 'objective'] as const).map((each) => (
        <button
          key={each}
          type="button"
          onClick={() => {
            setOpen(each);
          }}
        >
          Open {each}
        </button>
      ))}
      {open === 'send' ? <SendDialog devices={[own]} onClose={close} /> : null}
      {open === 'objective' ? <AddObjective next="4" onClose={close} /> : null}
    </>
  );
}

const nothing = () => {};

function Page() {
  return (
    <>
      <Notes owner="strategy" ownerId="s" notes={[]} />
      <Parts activity={activity} />
      <Links activity={activity} onOpen={nothing} />
      <SavedViews filters={noFilters} chosen="" onChosen={nothing} onFilters={nothing} />
      <StatusBox
        name="activity a"
        status={judgement}
        onOverride={(override) => api.activities.overrideStatus({ id: 'a', override })}
      />
      <ul>
        <AttentionLine
          item={{
            key: 'k',
            concern: 'overdue',
            objectiveRef: '1',
            sentence: inWords('It is late.'),
            screen: 'activities',
            focus: 'a',
            remedy: { kind: 'go' },
          }}
        />
      </ul>
      <Issuing made={aMadePack('Board pack')} since={undefined} onAgain={() => undefined} />
      <HolderPanel holder={group} all={[group, sameGroup]} onOpen={nothing} onClose={nothing} />
      <Dialogs />
      <Start />
    </>
  );
}

show(<Page />);
