// Finance: the budget by heading, the projects it pays for, and the membership. One part at a time.

import { useState } from 'react';
import { useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { useAnswer } from '../../state/answers.ts';
import { BudgetPart } from './BudgetPart.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { MembersPart } from './MembersPart.tsx';
import { ProjectsPart } from './ProjectsPart.tsx';
import './finance.css';

const parts = ['budget', 'projects', 'members'] as const;
type Part = (typeof parts)[number];

export function FinanceScreen() {
  const t = useText();
  const destination = useApp((state) => state.destination);
  const [part, setPart] = useState<Part>('budget');
  const { value: projects } = useAnswer('projects', 'list', {});
  const { value: members } = useAnswer('members', 'list', {});
  const { focus, visit } = destination;
  const ofProjects = projects?.projects.some(({ id }) => id === focus) === true;
  const ofMembers = members?.members.some(({ id }) => id === focus) === true;
  // A link to a project or a member opens the part it is in, once: after that the person may go to another.
  const [followed, setFollowed] = useState(-1);
  if (followed !== visit && (ofProjects || ofMembers)) {
    setFollowed(visit);
    setPart(ofProjects ? 'projects' : 'members');
  }
  const switcher = (
    <Segments
      label={t('finance.parts')}
      parts={parts.map((each) => ({ part: each, label: t(`finance.${each}`) }))}
      shown={part}
      onShow={setPart}
    />
  );
  switch (part) {
    case 'budget':
      return <BudgetPart switcher={switcher} />;
    case 'projects':
      return <ProjectsPart switcher={switcher} />;
    case 'members':
      return <MembersPart switcher={switcher} />;
  }
}
