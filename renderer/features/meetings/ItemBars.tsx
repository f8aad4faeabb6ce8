// Who is kept from an item: they get nothing of it but its title.

import type { AgendaItemView } from '../../../shared/meetings/calls.ts';
import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { done } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

export function ItemBars({ item }: { readonly item: AgendaItemView }) {
  const t = useText();
  const { id: itemId, bars, openness } = item;
  return (
    <section className="form">
      <h3>{t('agenda.bars')}</h3>
      {bars.length > 0 && openness === 'open' ? (
        <p className="problem">{t('agenda.barOpen')}</p>
      ) : (
        <p className="field-hint">{t('agenda.barsHint')}</p>
      )}
      <ul className="lines">
        {bars.map(({ id, name, reason }) => (
          <li key={id} className="line-and-act">
            <span>
              {name} <span className="quiet">{reason ?? ''}</span>
            </span>
            <Button
              look="quiet"
              label={t('agenda.unbar', { name })}
              onPress={() => done(api.agenda.unbar({ id }))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      <div className="row">
        <DialogButton label={t('agenda.bar')}>
          {(close) => (
            <AddDialog
              title={t('agenda.bar')}
              start={{ name: '', reason: '' }}
              ready={({ name }) => given(name)}
              add={(draft) => api.agenda.bar({ itemId, ...draft })}
              onClose={close}
            >
              {({ field, problem }) => (
                <>
                  <TextBox label={t('agenda.barName')} problem={problem} autoFocus {...field('name')} />
                  <TextBox label={t('agenda.barReason')} {...field('reason')} />
                </>
              )}
            </AddDialog>
          )}
        </DialogButton>
      </div>
    </section>
  );
}
