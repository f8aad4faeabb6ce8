// Who a meeting's pack is for, and what goes into it.

import type { MeetingView } from '../../../../shared/meetings/calls.ts';
import type { IssuedPack } from '../../../../shared/packs/calls.ts';
import { issuedForms, type IssuedForm } from '../../../../shared/packs/model/pack-issue.ts';
import {
  pageSizes as allPageSizes,
  type PackPart,
  type PageSizes,
} from '../../../../shared/packs/meeting-pack.ts';
import { packLanguages, type PackLanguages } from '../../../../shared/packs/model/pack-languages.ts';
import { api } from '../../../api.ts';
import { ForOne } from '../../../parts/DocumentMaker.tsx';
import { done } from '../../../state/app-store.ts';
import { useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Reorder } from '../../../ui/lists/Reorder.tsx';
import { Toggle } from '../../../ui/Toggle.tsx';

export interface PackChosen {
  /** The public, those who may see all of it, or one person by the id. */
  readonly edition: string;
  readonly language: PackLanguages;
  /** All parts in their order, and those of them that it has. */
  readonly order: readonly PackPart[];
  readonly parts: readonly PackPart[];
  readonly comments: boolean;
  readonly pageSizes: PageSizes;
  readonly ofDraft: boolean;
  /** A whole pack, or what goes on from the one that was issued. */
  readonly form: IssuedForm;
}

interface PackFormProps {
  readonly meeting: MeetingView;
  /** The languages that the body’s packs would have from now on; null for those of whoever makes them. */
  readonly keeping: PackLanguages | null;
  /** Whether the body’s packs have these languages and parts already. */
  readonly isKept: boolean;
  readonly chosen: PackChosen;
  /** The last pack that went out to these readers in this language; undefined while none did. */
  readonly issued: IssuedPack | undefined;
  readonly onChange: (changed: Partial<PackChosen>) => void;
}

export function PackForm({ meeting, keeping, isKept, chosen, issued, onChange }: PackFormProps) {
  const t = useText();
  const { id: meetingId } = meeting;
  const { edition, language, form } = chosen;
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
        options={packLanguages.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(next) => {
          onChange({ language: next });
        }}
      />
      {issued === undefined ? null : (
        <>
          <Choice
            label={t('packs.form')}
            value={form}
            options={issuedForms.map((value) => ({ value, label: t(`packs.form.${value}`) }))}
            onChange={(next) => {
              onChange({ form: next });
            }}
          />
          {form === 'pack' ? null : (
            <p className="field-hint">
              {t(`packs.formHint.${form}`, {
                version: issued.version,
                day: { day: issued.issuedOn ?? '' },
              })}
            </p>
          )}
        </>
      )}
      {form === 'pack' ? (
        <Parts meeting={meeting} keeping={keeping} isKept={isKept} chosen={chosen} onChange={onChange} />
      ) : null}
    </section>
  );
}

/** What goes on from an issued pack has that pack’s parts. */
function Parts({ meeting, keeping, isKept, chosen, onChange }: Omit<PackFormProps, 'issued'>) {
  const t = useText();
  const { bodyId, body } = meeting;
  const { edition, order, parts, comments, pageSizes, ofDraft } = chosen;
  return (
    <>
      <fieldset className="plain-set">
        <legend className="field-label">{t('meetingPack.parts')}</legend>
        <Reorder
          items={order}
          idOf={(part) => part}
          nameOf={(part) => t(`meetingPack.part.${part}`)}
          onOrder={(ids) => {
            const next = ids.flatMap((each) => order.find((part) => part === each) ?? []);
            onChange({ order: next, parts: next.filter((part) => parts.includes(part)) });
          }}
        >
          {(part) => (
            <Toggle
              chosen={parts.includes(part)}
              onChange={(wanted) => {
                const has = (each: PackPart) => (each === part ? wanted : parts.includes(each));
                onChange({ parts: order.filter(has) });
              }}
            >
              {t(`meetingPack.part.${part}`)}
            </Toggle>
          )}
        </Reorder>
      </fieldset>
      <Choice
        label={t('meetingPack.pageSizes')}
        value={pageSizes}
        options={allPageSizes.map((value) => ({ value, label: t(`packs.pageSizes.${value}`) }))}
        onChange={(next) => {
          onChange({ pageSizes: next });
        }}
      />
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
      <div>
        <Button
          spent={isKept}
          onPress={() =>
            done(
              api.packTemplates.keep({ bodyId, parts: [...parts], comments, pageSizes, languages: keeping }),
            )
          }
        >
          {t('meetingPack.keep', { body })}
        </Button>
        <p className="field-hint">{t('meetingPack.keepHint')}</p>
      </div>
    </>
  );
}
