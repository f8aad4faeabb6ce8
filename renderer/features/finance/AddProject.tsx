// A project that money is given for.

import type { ProjectsView } from '../../../shared/finance/projects-calls.ts';
import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { useText } from '../../state/text.ts';
import { TextBox } from '../../ui/TextBox.tsx';

interface AddProjectProps {
  readonly view: ProjectsView;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

export function AddProject({ view, onClose, onAdded }: AddProjectProps) {
  const t = useText();
  return (
    <AddDialog
      title={t('projects.add')}
      start={{ title: '', kind: view.kinds[0] ?? '', year: view.years[0] ?? '' }}
      ready={({ title, kind, year }) => given(title, kind, year)}
      add={(project) => api.projects.add(project)}
      onAdded={({ id }) => {
        onAdded(id);
      }}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <TextBox label={t('projects.name')} autoFocus {...field('title')} />
          <TextBox label={t('projects.kind')} hint={t('projects.kindHint')} {...field('kind')} />
          <TextBox
            label={t('finance.year')}
            hint={t('finance.yearHint')}
            problem={problem}
            {...field('year')}
          />
        </>
      )}
    </AddDialog>
  );
}
