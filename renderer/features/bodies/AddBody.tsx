// A body that the register doesn't have yet.

import {
  bodyKinds,
  nationOf,
  nations,
  type BodyKind,
  type Nation,
} from '../../../shared/bodies/model/body.ts';
import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface AddBodyProps {
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

/** Empty until the person has chosen: rules of law and working days hang on them. */
interface NewBody {
  readonly name: string;
  readonly kind: BodyKind | '';
  readonly nation: Nation | '';
}

const start: NewBody = { name: '', kind: '', nation: '' };

export function AddBody({ onClose, onAdded }: AddBodyProps) {
  const t = useText();
  return (
    <AddDialog
      title={t('bodies.add')}
      start={start}
      ready={({ name, kind, nation }) => given(name, kind, nation)}
      add={async ({ name, kind, nation }) =>
        kind === '' || nation === '' ? null : api.bodies.add({ name, kind, nation })
      }
      onAdded={({ id }) => {
        onAdded(id);
      }}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <TextBox label={t('bodies.name')} problem={problem} autoFocus {...field('name')} />
          <Choice
            label={t('bodies.kind')}
            options={bodyKinds.map((value) => ({ value, label: t(`bodies.kind.${value}`) }))}
            value={field('kind').value}
            onChange={(kind) => {
              field('kind').onChange(kind);
              const nation = nationOf(kind);
              if (nation !== undefined) field('nation').onChange(nation);
            }}
          />
          <p className="field-hint">{t('bodies.kindHint')}</p>
          <Choice
            label={t('bodies.nation')}
            options={nations.map((value) => ({ value, label: t(`bodies.nation.${value}`) }))}
            {...field('nation')}
          />
        </>
      )}
    </AddDialog>
  );
}
