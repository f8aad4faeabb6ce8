// One minute: its text, which is typed here, and what the record has of it, which changes only where it was recorded.

import { memo, useState } from 'react';
import type { DraftingView } from '../../../../shared/minutes/draft-calls.ts';
import type { DraftItem } from '../../../../shared/minutes/rules/draft.ts';
import type { DraftBlock } from '../../../../shared/minutes/rules/draft-blocks.ts';
import { api } from '../../../api.ts';
import { done } from '../../../state/app-store.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { LabelledEdit } from '../../../ui/LabelledEdit.tsx';
import { MinuteText } from '../minute-text.tsx';
import { CorrectMinute } from './CorrectMinute.tsx';

export function Blocks({ blocks }: { readonly blocks: readonly DraftBlock[] }) {
  const speak = useSpeak();
  if (blocks.length === 0) return null;
  return (
    <div className="minute-blocks">
      {blocks.map(({ kind, id, says, more }) => (
        <div key={id} className={`minute-block minute-${kind}`}>
          <p>{speak(says)}</p>
          {more.map((each, at) => (
            <p key={`${String(at)} ${each.say}`} className="minute-more">
              {speak(each)}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}

function linesOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 90), 0);
  return Math.min(24, Math.max(3, lines + 1));
}

interface MinuteItemProps {
  readonly item: DraftItem;
  readonly isAdopted: boolean;
  /** The meetings at which it can be put right. */
  readonly later: DraftingView['later'];
  readonly onRecord: (itemId: string) => void;
}

function Corrections({
  item: { corrections },
  minute,
}: {
  readonly item: DraftItem;
  readonly minute: string;
}) {
  const t = useText();
  const speak = useSpeak();
  return corrections.map(({ id, says }) => (
    <div key={id} className="row minute-correction">
      <p>{speak(says)}</p>
      <Button
        look="quiet"
        label={t('drafting.removeCorrection', { minute })}
        onPress={() => done(api.drafting.removeCorrection({ id }))}
      >
        ✕
      </Button>
    </div>
  ));
}

/** Drawn again only where something about it has changed: there may be hundreds, and somebody is typing. */
export const MinuteItem = memo(({ item, isAdopted, later, onRecord }: MinuteItemProps) => {
  const t = useText();
  const [correcting, setCorrecting] = useState(false);
  const { itemId, number, title, text, summary, isClosed } = item;
  const minute = `${number} ${title}`.trim();
  return (
    <section className="minute" aria-label={minute}>
      <Blocks blocks={item.before} />
      <h2>
        {minute} {isClosed ? <span className="quiet">{t('drafting.private')}</span> : null}
      </h2>
      {isAdopted ? (
        text.split('\n').map((line, at) => <p key={`${String(at)} ${line}`}>{line}</p>)
      ) : (
        <MinuteText
          itemId={itemId}
          text={text}
          label={t('drafting.text', { minute })}
          lines={linesOf(text)}
        />
      )}
      {isClosed ? (
        <LabelledEdit
          label={t('drafting.summary', { minute })}
          hint={t('drafting.summaryHint')}
          value={summary}
          lines={3}
          onKeep={(value) => done(api.drafting.summarise({ itemId, text: value }))}
        />
      ) : null}
      <Blocks blocks={item.blocks} />
      <Corrections item={item} minute={minute} />
      <div className="row">
        {isAdopted ? (
          <Button
            look="quiet"
            label={t('drafting.correctOf', { minute })}
            onPress={() => {
              setCorrecting(true);
            }}
          >
            {t('drafting.correct')}
          </Button>
        ) : (
          <Button
            look="quiet"
            label={t('drafting.toRecordOf', { minute })}
            onPress={() => {
              onRecord(itemId);
            }}
          >
            {t('drafting.toRecord')}
          </Button>
        )}
      </div>
      {correcting ? (
        <CorrectMinute
          itemId={itemId}
          minute={minute}
          later={later}
          onClose={() => {
            setCorrecting(false);
          }}
        />
      ) : null}
    </section>
  );
});
