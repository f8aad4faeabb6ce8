// Who a meeting's pack is for, and what goes into it.

import { languages, type Language } from '../../../../shared/language/language.ts';
import { packParts, type PackPart } from '../../../../shared/packs/meeting-pack.ts';
import { ForOne } from '../../../parts/DocumentMaker.tsx';
import { useText } from '../../../state/text.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { Toggle } from '../../../ui/Toggle.tsx';

export interface PackChosen {
  /** The public, those who may see all of it, or one person by the id. */
  readonly edition: string;
  readonly language: Language;
  readonly parts: readonly PackPart[];
  readonly comments: boolean;
  readonly ofDraft: boolean;
}

interface PackFormProps {
  readonly meetingId: string;
  readonly chosen: PackChosen;
  readonly onChange: (changed: Partial<PackChosen>) => void;
}

export function PackForm({ meetingId, chosen, onChange }: PackFormProps) {
  const t = useText();
  const { edition, language, parts, comments, ofDraft } = chosen;
  return (
    <section className="form">
      <h2>{t('packs.options')}</h2>
      <ForOne
        of={{ meetingId }}
        value={edition}
        onChange={(next) => {
          onChange({ edition: next });
        }}
      />
      <Choice
        label={t('packs.language')}
        value={language}
        options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(next) => {
          onChange({ language: next });
        }}
      />
      <fieldset className="plain-set">
        <legend className="field-label">{t('meetingPack.parts')}</legend>
        {packParts.map((part) => (
          <Toggle
            key={part}
            chosen={parts.includes(part)}
            onChange={(wanted) => {
              onChange({
                parts: packParts.filter((each) => (each === part ? wanted : parts.includes(each))),
              });
            }}
          >
            {t(`meetingPack.part.${part}`)}
          </Toggle>
        ))}
      </fieldset>
      <div>
        <Toggle
          chosen={comments}
          onChange={(next) => {
            onChange({ comments: next });
          }}
        >
          {t('meetingPack.comments')}
        </Toggle>
        {edition === 'public' && parts.includes('minutes') ? (
          <Toggle
            chosen={ofDraft}
            onChange={(next) => {
              onChange({ ofDraft: next });
            }}
          >
            {t('meetingPack.draftForPublic')}
          </Toggle>
        ) : null}
      </div>
    </section>
  );
}
