// The texts and names in a piece of a PDF that isn't drawn, in each way in which a reader's program may read them.

import { saidIn, tokensIn } from './pdf-tokens.ts';
import type { Place } from './place.ts';

/** Behind these stand names that whoever made the paper chose: of a colour, a font, a stamp. */
const beforeChosenNames = new Set(['Separation', 'DeviceN', 'BaseFont', 'FontName', 'Name']);

/** Those of them that every program knows (8.6.6.4, 9.6.2.2, 12.5.6). */
const usualNames = new Set(
  (
    'All None Cyan Magenta Yellow Black Helvetica Courier Symbol ZapfDingbats Comment Key Note Help NewParagraph Paragraph Insert Approved ' +
    'Experimental NotApproved AsIs Expired NotForPublicRelease Confidential Final Sold Departmental ForComment TopSecret Draft ' +
    'ForPublicRelease Graph PushPin Paperclip Tag Speaker Mic'
  ).split(' '),
);

/** What a text says in the ways in which a reader's program may read it: as it stands, as markup without its marks, as an address without its codes. */
function readings(words: string): string[] {
  return [
    words,
    ...(/<\/?[A-Za-z][^<>]*>/u.test(words) ? [words.replaceAll(/<[^<>]*>/gu, '')] : []),
    ...(/%[0-9A-Fa-f]{2}/u.test(words) ? [withoutCodes(words)] : []),
  ];
}

function withoutCodes(address: string): string {
  return address.replaceAll(/(?:%[0-9A-Fa-f]{2})+/gu, (codes) =>
    Buffer.from(codes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}

/** Strings of dictionaries, by the name they stand under; and long names, which may be somebody’s words. */
export function stringsInText(text: string): Place[] {
  const places: Place[] = [];
  let under = '';
  let chosenBehind: string | undefined;
  for (const token of tokensIn(text)) {
    switch (token.kind) {
      case 'name': {
        const isChosen = chosenBehind !== undefined;
        const kind = isChosen && !usualNames.has(token.name) ? 'string' : 'name';
        places.push({ kind, at: chosenBehind ?? token.name, text: saidIn(token.name) });
        under = token.name;
        if (!isChosen && beforeChosenNames.has(under)) chosenBehind = under;
        else if (chosenBehind !== 'DeviceN') chosenBehind = undefined;
        break;
      }
      case 'string':
        chosenBehind = undefined;
        for (const each of readings(saidIn(token.bytes)))
          places.push({ kind: 'string', at: under, text: each });
        break;
      case 'comment':
        places.push({ kind: 'string', at: '%', text: token.text });
        break;
      case 'mark':
        if (token.mark === ']' || token.mark === '>>') chosenBehind = undefined;
        break;
      case 'word':
        chosenBehind = undefined;
    }
  }
  return places;
}
