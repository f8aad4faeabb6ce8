// What needs attention, settled on the spot: by choosing, merging, setting aside with a reason, or going to where it can be put right.

import { useState } from 'react';
import type { AttentionItem, DismissedItem } from '../../../shared/attention/calls.ts';
import type { Concern } from '../../../shared/attention/rules/concern.ts';
import { api } from '../../api.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { done } from '../../state/app-store.ts';
import { dateText, useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { AttentionLine } from './AttentionLine.tsx';
import './attention.css';

function SetAside({ items }: { readonly items: readonly DismissedItem[] }) {
  const t = useText();
  const speak = useSpeak();
  if (items.length === 0) return null;
  return (
    <section className="concern">
      <h2>{t('attention.setAside')}</h2>
      <ul className="lines">
        {items.map(({ key, sentence, reason, by, on }) => (
          <li key={key} className="concern-line">
            <div>
              <p className="quiet">{speak(sentence)}</p>
              <p className="meta">
                {t('attention.setAsideBy', { reason, by, day: on === null ? '' : dateText(on) })}
              </p>
            </div>
            <Button
              look="quiet"
              label={t('attention.take-up', { concern: sentence })}
              onPress={() => done(api.attention.restore({ key }))}
            >
              {t('attention.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function byConcern(items: readonly AttentionItem[]): [Concern, AttentionItem[]][] {
  const groups = new Map<Concern, AttentionItem[]>();
  for (const item of items) groups.set(item.concern, [...(groups.get(item.concern) ?? []), item]);
  return [...groups];
}

export function AttentionScreen() {
  const t = useText();
  const speak = useSpeak();
  const { value, error } = useAnswer('attention', 'list', {});
  const [kind, setKind] = useState<Concern | ''>('');
  if (value === undefined) return <NotYet error={error} title={t('nav.attention')} />;
  const { open, nothing, dismissed } = value;
  const groups = byConcern(open);
  return (
    <Screen
      title={t('nav.attention')}
      tools={
        open.length === 0 ? undefined : (
          <>
            <Choice<Concern | ''>
              label={t('attention.kind')}
              value={kind}
              options={[
                { value: '', label: t('attention.allKinds') },
                ...groups.map(([concern]) => ({ value: concern, label: t(`concern.${concern}`) })),
              ]}
              onChange={setKind}
            />
            <p className="tool-count" role="status">
              {t('attention.count', { count: open.length })}
            </p>
          </>
        )
      }
    >
      {open.length === 0 ? (
        <Empty title={t('nav.attention')}>
          <p>{speak(nothing)}</p>
          <p>{t('attention.emptyText')}</p>
        </Empty>
      ) : null}
      {groups
        .filter(([concern]) => kind === '' || kind === concern)
        .map(([concern, items]) => (
          <section key={concern} className="concern">
            <h2>
              {t(`concern.${concern}`)} <span className="meta">{items.length}</span>
            </h2>
            <ul className="lines">
              {items.map((item) => (
                <AttentionLine key={item.key} item={item} />
              ))}
            </ul>
          </section>
        ))}
      <SetAside items={dismissed} />
    </Screen>
  );
}
