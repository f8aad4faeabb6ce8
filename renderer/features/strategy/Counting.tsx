// What a measure is counted from in the register itself, and the other names it has in spreadsheets.

import type { Counted, MeasureLine } from '../../../shared/strategy/calls.ts';
import { memberKinds } from '../../../shared/finance/model/member-organisation.ts';
import { api } from '../../api.ts';
import { useAnswer } from '../../state/answers.ts';
import { done } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';

interface CountedChoice {
  readonly counted: Counted | null;
  readonly label: string;
}

/** Of a number or a percentage: meetings can be counted, and attendance is a share of those invited. */
function useChoices(unit: MeasureLine['unit']): CountedChoice[] {
  const t = useText();
  const { value: projects } = useAnswer('projects', 'list', {});
  const { value: bodies } = useAnswer('bodies', 'list', {});
  const ofBodies = (count: 'percent' | 'meetings') =>
    (bodies ?? []).map(({ id: bodyId, name }): CountedChoice => ({
      counted: { kind: 'attendance', bodyId, count },
      label: t(count === 'percent' ? 'strategy.countedAttendance' : 'strategy.countedMeetings', {
        body: name,
      }),
    }));
  if (unit === 'percent')
    return [
      { counted: null, label: t('strategy.countedNoBody') },
      { counted: { kind: 'stated' }, label: t('strategy.countedStated') },
      ...ofBodies('percent'),
    ];
  return [
    { counted: null, label: t('strategy.countedByName') },
    { counted: { kind: 'stated' }, label: t('strategy.countedStated') },
    ...memberKinds.map((kind): CountedChoice => ({
      counted: { kind: 'members', memberKinds: [kind] },
      label: t('strategy.countedMembers', { kind: t(`members.kind.${kind}`) }),
    })),
    {
      counted: { kind: 'members', memberKinds: ['associate', 'town or parish'] },
      label: t('strategy.countedMembers', { kind: t('strategy.allAssociates') }),
    },
    ...(projects?.kinds ?? []).flatMap((projectKind): CountedChoice[] => [
      {
        counted: { kind: 'projects', projectKind, count: 'projects' },
        label: t('strategy.countedProjects', { kind: projectKind }),
      },
      {
        counted: { kind: 'projects', projectKind, count: 'organisations' },
        label: t('strategy.countedTakingPart', { kind: projectKind }),
      },
    ]),
    ...ofBodies('meetings'),
  ];
}

export function Counting({ measure }: { readonly measure: MeasureLine }) {
  const t = useText();
  const choices = useChoices(measure.unit);
  const { measureId: id, counted, aliases } = measure;
  return (
    <>
      {measure.unit === 'money' || (measure.unit === 'percent' && choices.length === 2) ? null : (
        <Choice
          label={t('strategy.counted')}
          value={JSON.stringify(counted)}
          options={choices.map((choice) => ({ value: JSON.stringify(choice.counted), label: choice.label }))}
          onChange={(chosen) => {
            const found = choices.find((choice) => JSON.stringify(choice.counted) === chosen);
            if (found !== undefined) void done(api.strategy.setCounted({ id, counted: found.counted }));
          }}
        />
      )}
      <LabelledEdit
        label={t('strategy.aliases')}
        hint={t('strategy.aliasesHint')}
        value={aliases.join('; ')}
        onKeep={(text) => done(api.strategy.setAliases({ id, text }))}
      />
    </>
  );
}
