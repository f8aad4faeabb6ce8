// The notes of a strategy or an objective: written, put in order, deleted.

import { firstWords } from '../../../shared/language/first-words.ts';
import type { NoteLine } from '../../../shared/strategy/calls.ts';
import { api } from '../../api.ts';
import { deleted, done, said } from '../../state/app-store.ts';
import { useDraft } from '../../state/drafts.ts';
import { useText } from '../../state/text.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { EditInPlace } from '../../ui/EditInPlace.tsx';
import { Reorder } from '../../ui/lists/Reorder.tsx';
import { ShortForm } from '../../ui/ShortForm.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface NotesProps {
  readonly owner: 'strategy' | 'objective';
  readonly ownerId: string;
  readonly notes: readonly NoteLine[];
}

interface AddNoteProps extends Omit<NotesProps, 'notes'> {
  readonly text: string;
  /** Null once it is added, or given up. */
  readonly onText: (text: string | null) => void;
}

function AddNote({ owner, ownerId, text, onText }: AddNoteProps) {
  const t = useText();
  const end = () => {
    onText(null);
  };
  const add = async () => {
    if (said(await api.strategy.addNote({ owner, ownerId, text })) !== undefined) end();
  };
  return (
    <ShortForm does={t('button.add')} ready={text.trim() !== ''} onDo={add} onCancel={end}>
      <TextBox label={t('strategy.note')} value={text} onChange={onText} lines={3} autoFocus={text === ''} />
    </ShortForm>
  );
}

function NoteView({ note }: { readonly note: NoteLine }) {
  const t = useText();
  const { id, heading, text } = note;
  const remove = () => deleted(api.strategy.remove({ id, entity: 'note' }));
  return (
    <div className="note">
      <div className="note-words">
        <EditInPlace
          label={t('strategy.noteHeading')}
          value={heading ?? ''}
          empty={t('strategy.noHeading')}
          className="note-heading"
          onKeep={(value) => done(api.strategy.setNote({ id, field: 'heading', value }))}
        />
        <EditInPlace
          label={t('strategy.noteText')}
          value={text}
          lines={2}
          required
          onKeep={(value) => done(api.strategy.setNote({ id, field: 'text', value }))}
        />
      </div>
      <ActionMenu
        label={t('strategy.actionsFor', { what: heading ?? firstWords(text, 40) })}
        acts={[{ id: 'delete', label: t('strategy.deleteNote'), act: () => void remove() }]}
      />
    </div>
  );
}

export function Notes({ owner, ownerId, notes }: NotesProps) {
  const t = useText();
  const [text, setText] = useDraft(`note of ${ownerId}`);
  return (
    <section>
      <div className="section-heading">
        <h3>{t('strategy.notes')}</h3>
        <Button
          look="quiet"
          onPress={() => {
            if (text === null) setText('');
          }}
        >
          {t('strategy.addNote')}
        </Button>
      </div>
      <Reorder
        items={notes}
        idOf={({ id }) => id}
        nameOf={({ heading, text }) => heading ?? firstWords(text, 40)}
        onOrder={(ids) => void done(api.strategy.orderNotes({ ids: [...ids] }))}
      >
        {(note) => <NoteView note={note} />}
      </Reorder>
      {text !== null ? <AddNote owner={owner} ownerId={ownerId} text={text} onText={setText} /> : null}
    </section>
  );
}
