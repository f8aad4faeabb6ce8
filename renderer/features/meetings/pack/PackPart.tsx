// The pack of a meeting: what goes into it and for whom, making it, and the real PDF to look at.

import { useState } from 'react';
import type { Language } from '../../../../shared/language/language.ts';
import type { IssuedPack } from '../../../../shared/packs/calls.ts';
import type { WantedOf } from '../../../../shared/packs/documents.ts';
import { packParts, type PackPart as PartOfPack } from '../../../../shared/packs/meeting-pack.ts';
import type { PackLanguages } from '../../../../shared/packs/model/pack-languages.ts';
import type { PreviewWanted } from '../../../../shared/packs/preview/preview-calls.ts';
import type { TemplateView } from '../../../../shared/packs/rules/template-of.ts';
import { api } from '../../../api.ts';
import { NotYet } from '../../../parts/NotYet.tsx';
import { useJob } from '../../../parts/use-job.ts';
import { useAnswer } from '../../../state/answers.ts';
import { useApp } from '../../../state/app-store.ts';
import { useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Divided } from '../../../ui/layout/Divided.tsx';
import { IssuedPacks } from '../../packs/IssuedPacks.tsx';
import { isFromOther, madeFrom, type Made } from '../../packs/made-from.ts';
import { PackMaking } from '../../packs/MadePack.tsx';
import '../../packs/packs.css';
import { MeetingFrame, type MeetingPartProps } from '../MeetingFrame.tsx';
import { PackForm, type PackChosen } from './PackForm.tsx';

/** In pixels: what the options and the preview each need to be usable, and what the options take where there is room. */
const widths = { first: 220, second: 440, usual: 300 };

type Wanted = WantedOf<'meeting-pack' | 'supplement' | 'consolidated'>;

function wantedOf(meetingId: string, chosen: PackChosen, issued: IssuedPack | undefined): Wanted {
  const { edition, parts, comments, pageSizes, ofDraft, form } = chosen;
  const whom = edition === 'public' || edition === 'full' ? edition : { personId: edition };
  if (form !== 'pack' && issued !== undefined)
    return { document: form, issueId: issued.id, meetingId, edition: whom };
  return {
    document: 'meeting-pack',
    meetingId,
    edition: whom,
    parts: [...parts],
    comments,
    pageSizes,
    ofDraft,
  };
}

/** The last whole pack that went out to these readers in this language, where a supplement can go on from it. */
function issuedTo(
  issued: readonly IssuedPack[] | undefined,
  meetingId: string,
  { edition, language }: Pick<PackChosen, 'edition' | 'language'>,
): IssuedPack | undefined {
  const last = issued?.find(
    (pack) =>
      pack.form === 'pack' &&
      pack.meetingId === meetingId &&
      pack.language === language &&
      (pack.personId ?? pack.edition) === edition,
  );
  return last?.goesOn === true ? last : undefined;
}

/** The parts of the template in its order, and each that it leaves out behind the one that usually stands before it. */
function orderOf({ parts }: TemplateView): PartOfPack[] {
  return packParts.reduce<PartOfPack[]>(
    (order, part, at) => {
      if (parts.includes(part)) return order;
      const before = packParts[at - 1];
      const place = before === undefined ? 0 : order.indexOf(before) + 1;
      return order.toSpliced(place, 0, part);
    },
    [...parts],
  );
}

/** A pack in one’s own language is no choice, where the body’s packs have none. */
function languagesToKeep(
  { language }: PackChosen,
  { languages }: TemplateView,
  own: Language,
): PackLanguages | null {
  return languages === null && language === own ? null : language;
}

function isSame(chosen: PackChosen, template: TemplateView, own: Language): boolean {
  return (
    languagesToKeep(chosen, template, own) === template.languages &&
    chosen.comments === template.comments &&
    chosen.pageSizes === template.pageSizes &&
    chosen.parts.join() === template.parts.join()
  );
}

export function PackPart(props: MeetingPartProps) {
  const t = useText();
  const { id: meetingId, bodyId } = props.meeting;
  const { value: template, error: noTemplate } = useAnswer('packTemplates', 'show', { bodyId });
  const own = useApp(({ app }) => app?.preferences.language ?? 'en');
  const { value: allIssued } = useAnswer('issues', 'list', {});
  const [changed, setChanged] = useState<Partial<PackChosen>>({});
  const job = useJob<Made>();
  if (template === undefined)
    return (
      <MeetingFrame {...props}>
        <NotYet error={noTemplate} />
      </MeetingFrame>
    );
  const chosen: PackChosen = {
    edition: 'public',
    language: template.languages ?? own,
    order: orderOf(template),
    parts: template.parts,
    comments: template.comments,
    pageSizes: template.pageSizes,
    ofDraft: false,
    form: 'pack',
    ...changed,
  };
  const issued = issuedTo(allIssued, meetingId, chosen);
  const shown: PackChosen = issued === undefined ? { ...chosen, form: 'pack' } : chosen;
  const wanted: PreviewWanted | null =
    chosen.parts.length === 0
      ? null
      : { kind: 'document', wanted: wantedOf(meetingId, shown, issued), language: chosen.language };
  const make = () => {
    const { language } = chosen;
    void job.start((name) =>
      madeFrom(
        wanted,
        api.packs.makeDocument({ job: name, wanted: wantedOf(meetingId, shown, issued), language }),
      ),
    );
  };
  const { running, result } = job;
  return (
    <MeetingFrame
      {...props}
      action={
        <Button look="main" busy={running} disabled={chosen.parts.length === 0} onPress={make}>
          {t(
            result !== null && !isFromOther(result, wanted)
              ? 'packs.again'
              : shown.form === 'pack'
                ? 'packs.make'
                : `packs.make.${shown.form}`,
          )}
        </Button>
      }
    >
      <Divided
        name="options of a meeting’s pack"
        says={{ width: t('packs.optionsWidth'), height: t('packs.optionsHeight') }}
        sized="first"
        widths={widths}
        fits
        first={
          <div className="pack-side" tabIndex={0} role="region" aria-label={t('packs.options')}>
            <PackForm
              meeting={props.meeting}
              keeping={languagesToKeep(chosen, template, own)}
              isKept={isSame(chosen, template, own)}
              chosen={shown}
              issued={issued}
              onChange={(part) => {
                setChanged({ ...changed, ...part });
              }}
            />
            <IssuedPacks meetingId={meetingId} />
          </div>
        }
        second={<PackMaking job={job} begin={t('meetingPack.begin')} wanted={wanted} onAgain={make} />}
      />
    </MeetingFrame>
  );
}
