// The rules a body meets by: what each says today, where that is from and how sure it is; each can be changed, with the reason.

import { useState } from 'react';
import type { RuleView } from '../../../shared/bodies/rule-calls.ts';
import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { useAnswer } from '../../state/answers.ts';
import { done } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface RuleProps {
  readonly bodyId: string;
  readonly rule: RuleView;
}

function ChangeRule({ bodyId, rule, onClose }: RuleProps & { readonly onClose: () => void }) {
  const t = useText();
  const speak = useSpeak();
  return (
    <AddDialog
      title={t('rules.changeRule', { rule: rule.name })}
      does={t('rules.change')}
      start={{ text: rule.typed, reason: rule.set?.reason ?? '' }}
      ready={({ reason }) => given(reason)}
      add={(values) => api.bodyRules.set({ bodyId, rule: rule.rule, ...values })}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          {rule.ways.length > 0 ? (
            <Choice
              label={t('rules.value')}
              options={rule.ways.map(({ value, name }) => ({ value, label: speak(name) }))}
              {...field('text')}
            />
          ) : (
            <TextBox
              label={t('rules.value')}
              hint={speak(rule.how)}
              problem={problem}
              autoFocus
              {...field('text')}
            />
          )}
          <TextBox label={t('rules.why')} hint={t('rules.whyHint')} required {...field('reason')} />
        </>
      )}
    </AddDialog>
  );
}

function Rule({ bodyId, rule }: RuleProps) {
  const t = useText();
  const speak = useSpeak();
  const [changing, setChanging] = useState(false);
  const { set, certainty } = rule;
  return (
    <li className="rule">
      <p>
        <span className="field-label">{speak(rule.name)}</span> <strong>{speak(rule.value)}</strong>
      </p>
      <p className="field-hint">
        {set === null
          ? `${speak(rule.source)}${certainty === null ? '' : ` (${t(`law.certainty.${certainty}`)})`}`
          : t('rules.because', { reason: set.reason })}
        {set?.instead == null ? '' : `. ${t('rules.instead', { value: set.instead })}`}
      </p>
      <div className="row">
        <Button
          look="quiet"
          label={t('rules.changeRule', { rule: rule.name })}
          onPress={() => {
            setChanging(true);
          }}
        >
          {t('rules.change')}
        </Button>
        {set === null ? null : (
          <Button look="quiet" onPress={() => done(api.bodyRules.clear({ bodyId, rule: rule.rule }))}>
            {t('rules.back')}
          </Button>
        )}
      </div>
      {changing ? (
        <ChangeRule
          bodyId={bodyId}
          rule={rule}
          onClose={() => {
            setChanging(false);
          }}
        />
      ) : null}
    </li>
  );
}

export function Rules({ bodyId }: { readonly bodyId: string }) {
  const t = useText();
  const speak = useSpeak();
  const { value: view } = useAnswer('bodyRules', 'show', { bodyId });
  if (view === undefined) return null;
  return (
    <section>
      <h3>{t('rules.title')}</h3>
      <p className="field-hint">{t('rules.intro')}</p>
      {view.refused.map((why) => (
        <p key={speak(why)} className="field-problem">
          {speak(why)}
        </p>
      ))}
      {view.groups.map(({ group, rules }) => (
        <details key={group} className="rules" open={group === 'notice'}>
          <summary>{t(`rules.group.${group}`)}</summary>
          <ul className="lines">
            {rules.map((rule) => (
              <Rule key={rule.rule} bodyId={bodyId} rule={rule} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
