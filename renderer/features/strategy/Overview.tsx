// The overview: how each objective stands, what needs attention, what has changed since the last pack, and what is due.

import type { ObjectiveStatuses } from '../../../shared/strategy/overview-calls.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { go } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { LatestChanges } from './LatestChanges.tsx';
import { MeetingsDue } from './MeetingsDue.tsx';
import { MilestoneTimeline } from './MilestoneTimeline.tsx';
import { NeedsAttention } from './NeedsAttention.tsx';
import { StatusTable } from './StatusTable.tsx';
import './overview.css';

function EmptyRegister() {
  const t = useText();
  return (
    <Empty title={t('overview.emptyTitle')}>
      <p>{t('overview.emptyText')}</p>
      <div className="form-buttons">
        <Button
          look="main"
          onPress={() => {
            go('import');
          }}
        >
          {t('start.import')}
        </Button>
        <Button
          onPress={() => {
            go('strategy');
          }}
        >
          {t('overview.addByHand')}
        </Button>
      </div>
    </Empty>
  );
}

function Filled({ objectives }: { readonly objectives: readonly ObjectiveStatuses[] }) {
  const t = useText();
  return (
    <div className="overview">
      <MeetingsDue />
      <StatusTable objectives={objectives} />
      <section aria-labelledby="attention-title">
        <h2 id="attention-title">{t('overview.attention')}</h2>
        <NeedsAttention />
      </section>
      <section aria-labelledby="changes-title">
        <h2 id="changes-title">{t('overview.changes')}</h2>
        <LatestChanges />
      </section>
      <MilestoneTimeline />
    </div>
  );
}

export function Overview() {
  const t = useText();
  const { value: objectives, error } = useAnswer('overview', 'statuses', {});
  if (objectives?.length === 0) return <EmptyRegister />;
  return (
    <Screen
      title={t('nav.overview')}
      action={
        <Button
          look="main"
          onPress={() => {
            go('packs');
          }}
        >
          {t('overview.makePack')}
        </Button>
      }
    >
      {/* What takes longer to calculate is asked for once the first table is there. */}
      {objectives === undefined ? <NotYet error={error} /> : <Filled objectives={objectives} />}
    </Screen>
  );
}
