// What can be done with a section besides writing it: its heading, its place, whether a report needs it.

import { useState } from 'react';
import type { ReportSectionView } from '../../../shared/reports/calls.ts';
import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { done } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { ActionMenu, type Act } from '../../ui/ActionMenu.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface SectionActsProps {
  readonly section: ReportSectionView;
  readonly sections: readonly ReportSectionView[];
  /** Where it stands among them. */
  readonly at: number;
  readonly paperId: string;
}

function moved(sections: readonly ReportSectionView[], from: number, to: number): string[] {
  const ids = sections.map(({ id }) => id);
  const [id] = ids.splice(from, 1);
  if (id !== undefined) ids.splice(to, 0, id);
  return ids;
}

export function SectionActs({ section, sections, at, paperId }: SectionActsProps) {
  const t = useText();
  const [isRenaming, setRenaming] = useState(false);
  const { id, title, required } = section;
  const move = (to: number): Act['act'] => {
    return () => void done(api.reports.arrange({ paperId, ids: moved(sections, at, to) }));
  };
  const acts: Act[] = [
    {
      id: 'rename',
      label: t('reports.renameSection'),
      act: () => {
        setRenaming(true);
      },
    },
    ...(at === 0 ? [] : [{ id: 'up', label: t('reports.sectionUp'), act: move(at - 1) }]),
    ...(at === sections.length - 1
      ? []
      : [{ id: 'down', label: t('reports.sectionDown'), act: move(at + 1) }]),
    {
      id: 'need',
      label: t(required ? 'reports.dontNeedIt' : 'reports.needIt'),
      act: () => void done(api.reports.setSection({ id, field: 'required', value: !required })),
    },
    {
      id: 'remove',
      label: t('reports.removeSection'),
      act: () => void done(api.reports.removeSection({ id })),
    },
  ];
  return (
    <>
      <ActionMenu label={t('reports.sectionActs', { title })} acts={acts} />
      {isRenaming ? (
        <AddDialog
          title={t('reports.renameSection')}
          does={t('reports.pictureKeep')}
          start={{ title }}
          ready={(values) => given(values.title)}
          add={(values) => api.reports.setSection({ id, field: 'title', value: values.title })}
          onClose={() => {
            setRenaming(false);
          }}
        >
          {({ field, problem }) => (
            <TextBox label={t('reports.sectionTitle')} {...field('title')} problem={problem} autoFocus />
          )}
        </AddDialog>
      ) : null}
    </>
  );
}
