// One text: as it was written, and what is given for it in the other language.

import type { ReactNode } from 'react';
import type { Language } from '../../../shared/language/language.ts';
import type { AnyTextLine, SectionLine, TextLine } from '../../../shared/translations/calls.ts';
import { api } from '../../api.ts';
import { done, said } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { Panel } from '../../ui/layout/Panel.tsx';

interface TextPanelProps {
  readonly line: TextLine;
  readonly language: Language;
  readonly onClose: () => void;
}

const hints = {
  missing: 'translations.hint',
  given: 'translations.hint',
  'given elsewhere': 'translations.hint.elsewhere',
  'changed since': 'translations.hint.changed',
} as const;

/** A title stays on one line. */
function isLong(words: string): boolean {
  return words.length > 120 || words.includes('\n');
}

interface LinePanelProps {
  readonly line: AnyTextLine;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function LinePanel({ line, onClose, children }: LinePanelProps) {
  const t = useText();
  const speak = useSpeak();
  return (
    <Panel
      title={t('translations.named', { thing: speak(line.thing), field: speak(line.fieldName) })}
      onClose={onClose}
      takesFocus
    >
      <div className="form">{children}</div>
    </Panel>
  );
}

function AsWritten({ words }: { readonly words: string }) {
  const t = useText();
  return (
    <div>
      <p className="field-label">{t('translations.original')}</p>
      <p className="text-as-written">{words}</p>
    </div>
  );
}

interface SectionPanelProps {
  readonly line: SectionLine;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** What stands under a heading of a report: a text with lists, tables and figures, which is written in the report. */
export function SectionPanel({ line, onOpen, onClose }: SectionPanelProps) {
  const t = useText();
  return (
    <LinePanel line={line} onClose={onClose}>
      <p className="quiet">{t('translations.hint.in-report')}</p>
      <div className="row">
        <Button look="main" onPress={onOpen}>
          {t('translations.writeBeside')}
        </Button>
      </div>
      <AsWritten words={line.original} />
    </LinePanel>
  );
}

export function TextPanel({ line, language, onClose }: TextPanelProps) {
  const t = useText();
  const { kind, thingId: id, field, original, text, state, givenFor } = line;
  const give = (words: string) => api.translations.give({ kind, id, field, language, original, text: words });
  return (
    <LinePanel line={line} onClose={onClose}>
      <AsWritten words={original} />
      <LabelledEdit
        label={t(`translations.text.${language}`)}
        value={text}
        hint={t(hints[state])}
        lines={isLong(original) ? 8 : 1}
        required={state === 'given elsewhere'}
        onKeep={async (words) => said(await give(words)) !== undefined}
      />
      {givenFor === null ? null : (
        <div>
          <p className="field-label">{t('translations.givenFor')}</p>
          <p className="text-as-written">{givenFor}</p>
          <div className="row">
            <Button onPress={() => done(give(text))}>{t('translations.keepForNew')}</Button>
          </div>
        </div>
      )}
    </LinePanel>
  );
}
