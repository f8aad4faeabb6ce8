// The register of interests: its entries, what is known of each member, dispensations, and the classes with their source.

import { useState } from 'react';
import type { InterestsView } from '../../../shared/interests/calls.ts';
import { DocumentMaker } from '../../parts/DocumentMaker.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { useOpened } from '../../state/opened.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { ClassesPart } from './ClassesPart.tsx';
import { DispensationsPart } from './DispensationsPart.tsx';
import { EntriesPart } from './EntriesPart.tsx';
import { MembersPart } from './MembersPart.tsx';
import './interests.css';

const parts = ['entries', 'members', 'dispensations', 'classes'] as const;
type Part = (typeof parts)[number];

/** Which part shows what somebody was sent here to see. */
function partWith({ members, dispensations }: InterestsView, id: string | null): Part {
  if (members.some(({ personId }) => personId === id)) return 'members';
  return dispensations.some((each) => each.id === id) ? 'dispensations' : 'entries';
}

export function InterestsScreen() {
  const t = useText();
  const { value: view, error } = useAnswer('interests', 'show', {});
  const [opened, setOpened] = useOpened();
  const [chosen, setChosen] = useState<Part | null>(null);
  const [making, setMaking] = useState(false);
  if (view === undefined) return <NotYet error={error} title={t('nav.interests')} />;
  const part = chosen ?? partWith(view, opened);
  const props = {
    view,
    opened,
    onOpen: setOpened,
    switcher: (
      <Segments
        label={t('interests.views')}
        parts={parts.map((each) => ({ part: each, label: t(`interests.view.${each}`) }))}
        shown={part}
        onShow={setChosen}
      />
    ),
    make: (
      <Button
        onPress={() => {
          setMaking(true);
        }}
      >
        {t('interests.make')}
      </Button>
    ),
  };
  return (
    <>
      {part === 'entries' ? <EntriesPart {...props} /> : null}
      {part === 'members' ? <MembersPart {...props} /> : null}
      {part === 'dispensations' ? <DispensationsPart {...props} /> : null}
      {part === 'classes' ? <ClassesPart {...props} /> : null}
      {making ? (
        <DocumentMaker
          title={t('interests.makeTitle')}
          hint={t('interests.makeHint')}
          wanted={(edition) => ({ document: 'interests', edition })}
          onClose={() => {
            setMaking(false);
          }}
        />
      ) : null}
    </>
  );
}
