// Names of glyphs that any reader knows the letter of (ISO 32000-1, D.2, and Adobe's list of glyphs), and which of them a code names in the encodings
// that every reader has.

/** The standard set of Latin letters, in the order in which a CFF font numbers them, from 1 (Adobe 5176, appendix A). */
export const latinNames: readonly string[] =
  `space exclam quotedbl numbersign dollar percent ampersand quoteright parenleft parenright asterisk plus comma hyphen period slash zero one
  two three four five six seven eight nine colon semicolon less equal greater question at A B C D E F G H I J K L M N O P Q R S T U V W X Y Z
  bracketleft backslash bracketright asciicircum underscore quoteleft a b c d e f g h i j k l m n o p q r s t u v w x y z braceleft bar
  braceright asciitilde exclamdown cent sterling fraction yen florin section currency quotesingle quotedblleft guillemotleft guilsinglleft
  guilsinglright fi fl endash dagger daggerdbl periodcentered paragraph bullet quotesinglbase quotedblbase quotedblright guillemotright
  ellipsis perthousand questiondown grave acute circumflex tilde macron breve dotaccent dieresis ring cedilla hungarumlaut ogonek caron emdash
  AE ordfeminine Lslash Oslash OE ordmasculine ae dotlessi lslash oslash oe germandbls onesuperior logicalnot mu trademark Eth onehalf
  plusminus Thorn onequarter divide brokenbar degree thorn threequarters twosuperior registered minus eth multiply threesuperior copyright
  Aacute Acircumflex Adieresis Agrave Aring Atilde Ccedilla Eacute Ecircumflex Edieresis Egrave Iacute Icircumflex Idieresis Igrave Ntilde
  Oacute Ocircumflex Odieresis Ograve Otilde Scaron Uacute Ucircumflex Udieresis Ugrave Yacute Ydieresis Zcaron aacute acircumflex adieresis
  agrave aring atilde ccedilla eacute ecircumflex edieresis egrave iacute icircumflex idieresis igrave ntilde oacute ocircumflex odieresis
  ograve otilde scaron uacute ucircumflex udieresis ugrave yacute ydieresis zcaron`.split(/\s+/u);

/** Those that it numbers after them. */
export const expertNames: readonly string[] =
  `exclamsmall Hungarumlautsmall dollaroldstyle dollarsuperior ampersandsmall Acutesmall parenleftsuperior parenrightsuperior twodotenleader
  onedotenleader zerooldstyle oneoldstyle twooldstyle threeoldstyle fouroldstyle fiveoldstyle sixoldstyle sevenoldstyle eightoldstyle
  nineoldstyle commasuperior threequartersemdash periodsuperior questionsmall asuperior bsuperior centsuperior dsuperior esuperior isuperior
  lsuperior msuperior nsuperior osuperior rsuperior ssuperior tsuperior ff ffi ffl parenleftinferior parenrightinferior Circumflexsmall
  hyphensuperior Gravesmall Asmall Bsmall Csmall Dsmall Esmall Fsmall Gsmall Hsmall Ismall Jsmall Ksmall Lsmall Msmall Nsmall Osmall Psmall
  Qsmall Rsmall Ssmall Tsmall Usmall Vsmall Wsmall Xsmall Ysmall Zsmall colonmonetary onefitted rupiah Tildesmall exclamdownsmall centoldstyle
  Lslashsmall Scaronsmall Zcaronsmall Dieresissmall Brevesmall Caronsmall Dotaccentsmall Macronsmall figuredash hypheninferior Ogoneksmall
  Ringsmall Cedillasmall questiondownsmall oneeighth threeeighths fiveeighths seveneighths onethird twothirds zerosuperior foursuperior
  fivesuperior sixsuperior sevensuperior eightsuperior ninesuperior zeroinferior oneinferior twoinferior threeinferior fourinferior
  fiveinferior sixinferior seveninferior eightinferior nineinferior centinferior dollarinferior periodinferior commainferior Agravesmall
  Aacutesmall Acircumflexsmall Atildesmall Adieresissmall Aringsmall AEsmall Ccedillasmall Egravesmall Eacutesmall Ecircumflexsmall
  Edieresissmall Igravesmall Iacutesmall Icircumflexsmall Idieresissmall Ethsmall Ntildesmall Ogravesmall Oacutesmall Ocircumflexsmall
  Otildesmall Odieresissmall OEsmall Oslashsmall Ugravesmall Uacutesmall Ucircumflexsmall Udieresissmall Yacutesmall Thornsmall Ydieresissmall
  001.000 001.001 001.002 001.003 Black Bold Book Light Medium Regular Roman Semibold`.split(/\s+/u);

const latinLetters = Array.from(
  ' !"#$%&’()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_‘abcdefghijklmnopqrstuvwxyz{|}~¡¢£⁄¥ƒ§¤\'“«‹›ﬁﬂ–†‡·¶•‚„”»…‰¿`´ˆ˜¯˘˙¨˚¸˝˛ˇ—ÆªŁØŒºæıłøœß¹¬µ™Ð½±Þ¼÷¦°þ¾²®−ð×³©ÁÂÄÀÅÃÇÉÊËÈÍÎÏÌÑÓÔÖÒÕŠÚÛÜÙÝŸŽáâäàåãçéêëèíîïìñóôöòõšúûüùýÿž',
);

const standardLatin = new Set([...latinNames, 'Euro']);

/** Made of the letter's number in Unicode. */
const numbered = /^(?:uni(?:[0-9A-F]{4})+|u[0-9A-F]{4,6})$/u;

export function isLetterName(name: string): boolean {
  return standardLatin.has(name) || numbered.test(name);
}

const byLetter = new Map<string, string>([
  ...latinLetters.map((letter, at): [string, string] => [letter, latinNames[at] ?? '']),
  ['€', 'Euro'],
  ['\u00A0', 'space'],
  ['\u00AD', 'hyphen'],
]);

const byName = new Map([
  ...latinNames.map((name, at) => [name, latinLetters[at] ?? ''] as const),
  ['Euro', '€'],
]);
const accented =
  /^(?<letter>[A-Za-z])(?:acute|breve|caron|cedilla|circumflex|commaaccent|dieresis|dotaccent|grave|macron|ogonek|ring|tilde)$/u;

/** The letter that a glyph's name says, without its accent where few programs know it; undefined of a name that says none. */
export function letterOfName(name: string): string | undefined {
  const known = byName.get(name) ?? accented.exec(name)?.groups?.['letter'];
  if (known !== undefined || !numbered.test(name)) return known;
  const codes = name.startsWith('uni') ? (name.slice(3).match(/.{4}/gu) ?? []) : [name.slice(1)];
  return String.fromCodePoint(
    ...codes.map((code) => Number.parseInt(code, 16)).filter((code) => code < 0x110000),
  );
}

function namesBy(label: string): ReadonlyMap<number, string> {
  const decoder = new TextDecoder(label);
  return new Map(
    Array.from({ length: 256 - 32 }, (_, at) => at + 32).flatMap((code) => {
      const name = byLetter.get(decoder.decode(Uint8Array.of(code)));
      return name === undefined ? [] : [[code, name] as const];
    }),
  );
}

/** Codes of the standard encoding above those of ASCII, in the order of the names. */
const standardCodes = [
  161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 177, 178, 179, 180, 182, 183,
  184, 185, 186, 187, 188, 189, 191, 193, 194, 195, 196, 197, 198, 199, 200, 202, 203, 205, 206, 207, 208,
  225, 227, 232, 233, 234, 235, 241, 245, 248, 249, 250, 251,
];

/** What each code names, by the encoding's name in a PDF. */
export const encodings = {
  WinAnsiEncoding: namesBy('windows-1252'),
  // Made before there was the euro, whose place was another sign's.
  MacRomanEncoding: new Map([...namesBy('macintosh'), [219, 'currency']]),
  StandardEncoding: new Map(
    [...Array.from({ length: 95 }, (_, at) => 32 + at), ...standardCodes].map((code, at) => [
      code,
      latinNames[at] ?? '',
    ]),
  ),
} as const satisfies Readonly<Record<string, ReadonlyMap<number, string>>>;

/** Undefined of a name that isn't one of theirs. */
export function encodingOf(name: string): ReadonlyMap<number, string> | undefined {
  return new Map<string, ReadonlyMap<number, string>>(Object.entries(encodings)).get(name);
}
