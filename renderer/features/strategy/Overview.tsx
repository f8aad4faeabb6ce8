// The overview: how each objective stands, what needs attention, what has changed since the last pack, and what is due.

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

export function Overview() {
  const t = useText();
  const statuses = useAnswer('overview', 'statuses', {});
  // What takes longer to calculate is asked for once the first table is there.
  if (statuses.value === undefined) {
    return <NotYet error={statuses.error} title={t('nav.overview')} />;
  }
  if (statuses.value.length === 0) return <EmptyRegister />;
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
      <div className="overview">
        <MeetingsDue />
        <StatusTable objectives={statuses.value} />
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
    </Screen>
  );
}
