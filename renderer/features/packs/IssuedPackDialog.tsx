// A pack as it was issued: for whom, which version, what was written since, and its files.

import type { IssuedPack } from '../../../shared/packs/calls.ts';
import type { Speak, Text } from '../../../shared/language/speak.ts';
import { sayForm, sayReaders } from '../../../shared/packs/rules/say-issued.ts';
import { api } from '../../api.ts';
import { printablePdf, type Printable } from '../../parts/printing/printable.ts';
import { PrintButton } from '../../parts/printing/PrintButton.tsx';
import { done } from '../../state/app-store.ts';
import { dateText, useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

function sinceWords(t: Text, { since }: IssuedPack): string {
  return since === null ? t('packs.issuedSinceUnknown') : t('packs.issuedSinceCount', { count: since });
}

interface Fact {
  readonly label: string;
  readonly value: string;
}

function factsOf(t: Text, speak: Speak, pack: IssuedPack): Fact[] {
  const { version, issuedOn, by, asAt, pages, form, language } = pack;
  return [
    { label: t('packs.issuedFor'), value: speak(sayReaders(pack)) },
    { label: t('packs.form'), value: form === 'pack' ? '' : speak(sayForm(pack)) },
    { label: t('packs.language'), value: t(`language.${language}`) },
    { label: t(form === 'pack' ? 'packs.version' : 'packs.versionOfPack'), value: String(version) },
    { label: t('packs.issuedOn'), value: issuedOn === null ? '' : dateText(issuedOn) },
    { label: t('packs.issuedBy'), value: by },
    { label: t('packs.asAt'), value: asAt === null ? '' : dateText(asAt) },
    { label: t('packs.length'), value: pages === null ? '' : t('packs.pages', { count: pages }) },
    { label: t('packs.issuedSince'), value: sinceWords(t, pack) },
  ].filter(({ value }) => value !== '');
}

async function printableIssued(id: string): Promise<Printable> {
  const issued = await api.packs.issuedPdf({ id });
  if (!issued.ok) throw new Error(issued.error.code);
  return printablePdf(issued.value.path);
}

interface IssuedPackDialogProps {
  readonly pack: IssuedPack;
  /** Undefined where there is nothing to compare it with. */
  readonly onCompare: (() => void) | undefined;
  readonly onClose: () => void;
}

export function IssuedPackDialog({ pack, onCompare, onClose }: IssuedPackDialogProps) {
  const t = useText();
  const speak = useSpeak();
  const { id, title, kept } = pack;
  return (
    <Dialog title={title} onClose={onClose}>
      <dl className="facts">
        {factsOf(t, speak, pack).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {kept.length === 0 ? <p className="quiet">{t('packs.notKept')}</p> : null}
      <div className="form-buttons">
        <Button onPress={onClose}>{t('button.close')}</Button>
        {onCompare === undefined ? null : <Button onPress={onCompare}>{t('compare.open')}</Button>}
        {kept.includes('workbook') ? (
          <Button onPress={() => done(api.packs.openIssued({ id, file: 'workbook' }))}>
            {t('packs.openIssuedWorkbook')}
          </Button>
        ) : null}
        {kept.includes('pdf') ? <PrintButton title={title} open={() => printableIssued(id)} /> : null}
        {kept.includes('pdf') ? (
          <Button look="main" onPress={() => done(api.packs.openIssued({ id, file: 'pdf' }))}>
            {t('packs.openIssuedPdf')}
          </Button>
        ) : null}
      </div>
    </Dialog>
  );
}
