// What an issued pack is called beside others: which version, for whom, in which language, and when it went out.

import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { IssuedPack } from '../calls.ts';

export function sayReaders({ edition, person }: Pick<IssuedPack, 'edition' | 'person'>): Saying {
  return person === null ? say(`packs.issuedFor.${edition}`) : say('packs.issuedForPerson', { name: person });
}

export function sayForm({ form, supplement }: Pick<IssuedPack, 'form' | 'supplement'>): Saying {
  return supplement === null ? say(`packs.form.${form}`) : say('supplement.numbered', { number: supplement });
}

type Issued = Pick<
  IssuedPack,
  'edition' | 'person' | 'form' | 'supplement' | 'version' | 'language' | 'issuedOn'
>;

/** Within its meeting. */
export function sayIssued(pack: Issued): Saying {
  const { form, version, language, issuedOn } = pack;
  return say('compare.pack', {
    what:
      form === 'pack'
        ? say('compare.version', { version })
        : say('compare.ofVersion', { what: sayForm(pack), version }),
    readers: sayReaders(pack),
    languages: say(`language.${language}`),
    day: issuedOn === null ? '' : { day: issuedOn },
  });
}
