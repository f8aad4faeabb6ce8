// What can be done with the selected activities: one change, one step to undo.

import { useState } from 'react';
import type { ObjectiveInBrief } from '../../../shared/strategy/calls.ts';
import type { Progress } from '../../../shared/strategy/model/status.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { api } from '../../api.ts';
import { done, tell } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { isByHand, progressChoices } from './progress-choices.ts';
import { useMilestoneRemark } from './use-milestone-remark.ts';
import { objectiveTitle } from '../../../shared/strategy/rules/objective-title.ts';
import { say } from '../../../shared/language/say.ts';

interface BulkEditProps {
  readonly ids: readonly string[];
  readonly objectives: readonly ObjectiveInBrief[];
  readonly onDone: () => void;
}

export function BulkEdit({ ids, objectives, onDone }: BulkEditProps) {
  const t = useText();
  const [milestone, setMilestone] = useState('');
  const remark = useMilestoneRemark();
  const act = async (call: Promise<Result<null>>, became: 'changed' | 'deleted' = 'changed') => {
    if (!(await done(call))) return;
    tell(say(`activities.${became}`, { count: ids.length }));
    onDone();
  };
  return (
    <div className="bulk" role="region" aria-label={t('activities.chosen', { count: ids.length })}>
      <p>
        <strong>{t('activities.chosen', { count: ids.length })}</strong>
      </p>
      <Choice<Progress | ''>
        label={t('activities.setProgress')}
        value=""
        options={[{ value: '', label: t('activities.pick') }, ...progressChoices(t)]}
        onChange={(progress) => {
          if (progress !== '' && isByHand(progress))
            void act(api.activities.setProgress({ ids: [...ids], progress }));
        }}
      />
      <Choice
        label={t('activities.moveTo')}
        value=""
        options={[
          { value: '', label: t('activities.pick') },
          ...objectives.map((each) => ({ value: each.id, label: objectiveTitle(each) })),
        ]}
        onChange={(objectiveId) => {
          if (objectiveId !== '') void act(api.activities.moveTo({ ids: [...ids], objectiveId }));
        }}
      />
      <TextBox label={t('activities.milestone')} value={milestone} onChange={setMilestone} />
      <Button
        disabled={milestone.trim() === ''}
        onPress={() => act(api.activities.setMilestones({ ids: [...ids], value: milestone }))}
      >
        {t('activities.setMilestone')}
      </Button>
      <Button look="danger" onPress={() => act(api.activities.remove({ ids: [...ids] }), 'deleted')}>
        {t('button.delete')}
      </Button>
      <Button look="quiet" onPress={onDone}>
        {t('button.cancel')}
      </Button>
      <p className="bulk-remark" role="status">
        {remark(milestone)}
      </p>
    </div>
  );
}
