// Names of glyphs that any reader knows the letter of (ISO 32000-1, D.2, and Adobe's list of glyphs): the standard set of Latin letters.

const standardLatin = new Set(
  `A AE Aacute Acircumflex Adieresis Agrave Aring Atilde B C Ccedilla D E Eacute Ecircumflex Edieresis Egrave Eth Euro F G H I Iacute
  Icircumflex Idieresis Igrave J K L Lslash M N Ntilde O OE Oacute Ocircumflex Odieresis Ograve Oslash Otilde P Q R S Scaron T Thorn U Uacute
  Ucircumflex Udieresis Ugrave V W X Y Yacute Ydieresis Z Zcaron a aacute acircumflex acute adieresis ae agrave ampersand aring asciicircum
  asciitilde asterisk at atilde b backslash bar braceleft braceright bracketleft bracketright breve brokenbar bullet c caron ccedilla cedilla
  cent circumflex colon comma copyright currency d dagger daggerdbl degree dieresis divide dollar dotaccent dotlessi e eacute ecircumflex
  edieresis egrave eight ellipsis emdash endash equal eth exclam exclamdown f fi five fl florin four fraction g germandbls grave greater
  guillemotleft guillemotright guilsinglleft guilsinglright h hungarumlaut hyphen i iacute icircumflex idieresis igrave j k l less logicalnot
  lslash m macron minus mu multiply n nine ntilde numbersign o oacute ocircumflex odieresis oe ogonek ograve one onehalf onequarter
  onesuperior ordfeminine ordmasculine oslash otilde p paragraph parenleft parenright percent period periodcentered perthousand plus plusminus
  q question questiondown quotedbl quotedblbase quotedblleft quotedblright quoteleft quoteright quotesinglbase quotesingle r registered ring s
  scaron section semicolon seven six slash space sterling t thorn three threequarters threesuperior tilde trademark two twosuperior u uacute
  ucircumflex udieresis ugrave underscore v w x y yacute ydieresis yen z zcaron zero`.split(/\s+/u),
);

/** Made of the letter's number in Unicode. */
const numbered = /^(?:uni(?:[0-9A-F]{4})+|u[0-9A-F]{4,6})$/u;

export function isLetterName(name: string): boolean {
  return standardLatin.has(name) || numbered.test(name);
}
