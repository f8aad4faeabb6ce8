// What an issued pack is called beside others: which version, for whom, in which language, and when it went out.

import type { IssuedPack } from '../../../../shared/packs/calls.ts';
import type { Text } from '../../../../shared/language/speak.ts';
import { dateText } from '../../../state/text.ts';

export function forWhom(t: Text, { edition, person }: IssuedPack): string {
  return person === null ? t(`packs.issuedFor.${edition}`) : t('packs.issuedForPerson', { name: person });
}

export function formWords(t: Text, { form, supplement }: IssuedPack): string {
  return supplement === null ? t(`packs.form.${form}`) : t('supplement.numbered', { number: supplement });
}

/** Within its meeting. */
export function issuedName(t: Text, pack: IssuedPack): string {
  const { form, version, language, issuedOn } = pack;
  return t('compare.pack', {
    what:
      form === 'pack'
        ? t('compare.version', { version })
        : t('compare.ofVersion', { what: formWords(t, pack), version }),
    readers: forWhom(t, pack),
    languages: t(`language.${language}`),
    day: issuedOn === null ? '' : dateText(issuedOn),
  });
}
