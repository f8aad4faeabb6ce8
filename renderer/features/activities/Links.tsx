// The activities an activity is linked with, seen from both ends.

import type { ActivityRow } from '../../../shared/activities/calls.ts';
import { api } from '../../api.ts';
import { done } from '../../state/app-store.ts';
import { useDraft } from '../../state/drafts.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { ShortForm } from '../../ui/ShortForm.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface LinksProps {
  readonly activity: ActivityRow;
  readonly onOpen: (id: string) => void;
}

export function Links({ activity, onOpen }: LinksProps) {
  const t = useText();
  const { id, links } = activity;
  const [ref, setRef] = useDraft(`link of ${id}`);
  const link = async (toRef: string) => {
    if (await done(api.activities.link({ from: id, toRef }))) setRef(null);
  };
  return (
    <section>
      <div className="section-heading">
        <h3>{t('activities.links')}</h3>
        <Button
          look="quiet"
          onPress={() => {
            if (ref === null) setRef('');
          }}
        >
          {t('activities.link')}
        </Button>
      </div>
      <ul>
        {links.map((each) => (
          <li key={each.id} className="linked">
            <button
              type="button"
              className="link"
              onClick={() => {
                onOpen(each.id);
              }}
            >
              {each.title}
            </button>
            <Button
              look="quiet"
              label={t('activities.unlink', { what: each.title })}
              onPress={() => done(api.activities.unlink({ from: id, to: each.id }))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      {ref !== null ? (
        <ShortForm
          does={t('activities.link')}
          ready={ref.trim() !== ''}
          onDo={() => link(ref)}
          onCancel={() => {
            setRef(null);
          }}
        >
          <TextBox label={t('activities.linkRef')} value={ref} onChange={setRef} autoFocus={ref === ''} />
        </ShortForm>
      ) : null}
    </section>
  );
}
