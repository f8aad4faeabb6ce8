// Things that are put somewhere: the member of a meeting on a seat, activities under an objective, one answer of a person on a decision.

import { api } from '../../../renderer/api.ts';
import { done } from '../../../renderer/state/app-store.ts';
import { Button } from '../../../renderer/ui/Button.tsx';
import { show } from '../show.tsx';

const acts = {
  'Seat north': () => api.minutes.standIn({ meetingId: 'm', personId: 'p', seatId: 'north' }),
  'Seat south': () => api.minutes.standIn({ meetingId: 'm', personId: 'p', seatId: 'south' }),
  'Seat another': () => api.minutes.standIn({ meetingId: 'm', personId: 'q', seatId: 'south' }),
  'Under one': () => api.activities.moveTo({ ids: ['a'], objectiveId: 'one' }),
  'Under two': () => api.activities.moveTo({ ids: ['a'], objectiveId: 'two' }),
  'Another under two': () => api.activities.moveTo({ ids: ['b'], objectiveId: 'two' }),
  'Off one': () => api.papers.leave({ paperId: 'p', itemId: 'one' }),
  'Off two': () => api.papers.leave({ paperId: 'p', itemId: 'two' }),
  'Off one again': () => api.papers.leave({ paperId: 'p', itemId: 'one' }),
  'Vote of one': () => api.minutes.vote({ decisionId: 'd', personId: 'p', vote: 'for' }),
  'Vote of one again': () => api.minutes.vote({ decisionId: 'd', personId: 'p', vote: 'against' }),
  'Vote of another': () => api.minutes.vote({ decisionId: 'd', personId: 'q', vote: 'for' }),
};

show(
  <>
    {Object.entries(acts).map(([name, act]) => (
      <Button key={name} onPress={() => done(act())}>
        {name}
      </Button>
    ))}
  </>,
);
