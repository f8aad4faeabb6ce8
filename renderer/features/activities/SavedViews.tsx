// Filters kept under a name, on this computer.

import { say } from '../../../shared/language/say.ts';
import { useState } from 'react';
import { api } from '../../api.ts';
import { done, tell, useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { filtersOf, type Filters } from './filters.ts';

interface SavedViewsProps {
  readonly filters: Filters;
  readonly chosen: string;
  readonly onChosen: (name: string) => void;
  readonly onFilters: (filters: Filters) => void;
}

export function SavedViews({ filters, chosen, onChosen, onFilters }: SavedViewsProps) {
  const t = useText();
  const views = useApp(({ app }) => app?.views) ?? [];
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const save = async () => {
    if (!(await done(api.app.saveView({ name, filters: { ...filters } })))) return;
    setNaming(false);
    onChosen(name.trim());
    tell(say('activities.viewSaved', { name: name.trim() }));
  };
  const remove = async () => {
    if (await done(api.app.deleteView({ name: chosen }))) onChosen('');
  };
  return (
    <>
      {views.length === 0 ? null : (
        <Choice
          label={t('activities.views')}
          value={chosen}
          options={[
            { value: '', label: t('activities.noView') },
            ...views.map((view) => ({ value: view.name, label: view.name })),
          ]}
          onChange={(wanted) => {
            onChosen(wanted);
            const view = views.find((each) => each.name === wanted);
            if (view !== undefined) onFilters(filtersOf(view.filters));
          }}
        />
      )}
      {chosen === '' ? (
        <Button
          look="quiet"
          onPress={() => {
            setName('');
            setNaming(true);
          }}
        >
          {t('activities.saveView')}
        </Button>
      ) : (
        <Button look="quiet" onPress={() => remove()}>
          {t('activities.deleteView')}
        </Button>
      )}
      {naming ? (
        <FormDialog
          title={t('activities.saveView')}
          does={t('button.save')}
          ready={name.trim() !== ''}
          onDo={save}
          onClose={() => {
            setNaming(false);
          }}
        >
          <TextBox label={t('activities.viewName')} value={name} onChange={setName} autoFocus required />
        </FormDialog>
      ) : null}
    </>
  );
}
