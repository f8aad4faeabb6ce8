// The classes of interests with where each is from and how sure that is.

import { useMemo } from 'react';
import type { ClassView } from '../../../shared/interests/calls.ts';
import type { Speak, Text } from '../../../shared/language/speak.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Screen } from '../../ui/layout/Screen.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import type { InterestsPartProps } from './part-props.ts';

const idOf = (each: ClassView) => each.class;

function classColumns(t: Text, speak: Speak): readonly Column<ClassView>[] {
  return [
    {
      key: 'class',
      label: t('interests.ofClass'),
      width: 200,
      grows: 2,
      names: true,
      wraps: true,
      text: (each) => t(`interests.class.${each.class}`),
    },
    {
      key: 'bars',
      label: t('interests.classBars'),
      width: 180,
      grows: 1,
      wraps: 'in full',
      text: ({ disclosable }) => t(disclosable ? 'interests.disclosable' : 'interests.notDisclosable'),
    },
    {
      key: 'source',
      folds: 2,
      label: t('interests.classSource'),
      width: 200,
      grows: 2,
      wraps: 'in full',
      text: ({ source }) => speak(source),
    },
    {
      key: 'certainty',
      folds: 1,
      label: t('interests.classCertainty'),
      width: 160,
      grows: 1,
      wraps: 'in full',
      text: ({ certainty }) => speak(certainty),
    },
  ];
}

export function ClassesPart({ view, switcher, make }: InterestsPartProps) {
  const t = useText();
  const speak = useSpeak();
  const columns = useMemo(() => classColumns(t, speak), [t, speak]);
  const rows = useMemo(() => view.classes.filter((each) => each.class !== 'nothing'), [view]);
  const table = useTable({ name: 'interest-classes', columns, rows, idOf });
  return (
    <Screen title={t('nav.interests')} fixed="interests" action={make} tools={switcher}>
      <Table
        table={table}
        label={t('table.list', { what: t('interests.view.classes') })}
        opened={null}
        onOpen={() => undefined}
      />
    </Screen>
  );
}
