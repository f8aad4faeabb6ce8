// The papers of one item, in its panel: each opens, and more are added.

import { useState } from 'react';
import type { AgendaItemView } from '../../../../shared/meetings/calls.ts';
import type { PapersView, PaperView } from '../../../../shared/papers/calls.ts';
import { useAnswer } from '../../../state/answers.ts';
import { useText } from '../../../state/text.ts';
import { ActionMenu } from '../../../ui/ActionMenu.tsx';
import { Button } from '../../../ui/Button.tsx';
import { AddPaper, type NewForm } from './AddPaper.tsx';
import { Arriving } from './Arriving.tsx';
import { usePaperFacts } from './paper-facts.ts';
import { useAttach } from './use-attach.ts';

interface ItemPapersProps {
  readonly meetingId: string;
  readonly item: Pick<AgendaItemView, 'id' | 'title'>;
  readonly onPaper: (id: string) => void;
}

const forms: readonly NewForm[] = ['written', 'to follow', 'section'];

function papersOf(view: PapersView, itemId: string): readonly PaperView[] {
  const ids = view.items.find(({ id }) => id === itemId)?.papers ?? [];
  return ids.flatMap((id) => view.papers.find((each) => each.id === id) ?? []);
}

export function ItemPapers({ meetingId, item, onPaper }: ItemPapersProps) {
  const t = useText();
  const factsOf = usePaperFacts();
  const { value: view } = useAnswer('papers', 'show', { meetingId });
  const [form, setForm] = useState<NewForm | null>(null);
  const attaching = useAttach();
  if (view === undefined) return null;
  const papers = papersOf(view, item.id);
  return (
    <section className="form">
      <h3>{t('papers.papers')}</h3>
      {papers.length === 0 ? <p className="field-hint">{t('papers.none')}</p> : null}
      <ul className="lines">
        {papers.map((paper) => (
          <li key={paper.id}>
            <button
              type="button"
              className="link"
              onClick={() => {
                onPaper(paper.id);
              }}
            >
              {paper.title}
            </button>{' '}
            <span className="quiet">{factsOf(paper)}</span>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button onPress={() => attaching.attach({ of: 'item', id: item.id })} busy={attaching.running}>
          {t('papers.attach')}
        </Button>
        <ActionMenu
          label={t('papers.addFor', { item: item.title })}
          text={t('papers.addAnother')}
          acts={forms.map((each) => ({
            id: each,
            label: t(`papers.add.${each}`),
            act: () => {
              setForm(each);
            },
          }))}
        />
      </div>
      <Arriving attaching={attaching} />
      {form === null ? null : (
        <AddPaper
          itemId={item.id}
          title={item.title}
          form={form}
          view={view}
          onAdded={onPaper}
          onClose={() => {
            setForm(null);
          }}
        />
      )}
    </section>
  );
}
