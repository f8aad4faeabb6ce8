// What stands raised, as a note's mark does: as characters that are raised by themselves, so that “47” with a mark behind it is never “471”.

const plain = '0123456789+-()abcdefgiklmnoprstuvwx';
const above = Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ᵃᵇᶜᵈᵉᶠᵍⁱᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣ');
const raisedBy = new Map(Array.from(plain, (letter, index) => [letter, above[index] ?? letter]));

/** The ends of ordinals are raised for their looks only. */
const ordinal = /^\s*(?:st|nd|rd|th|af|il|ydd|fed|ed|eg|ain|fed)\s*$/iu;

/** Longer, it is words that somebody has moved up. */
const longestMark = 5;

/** As it reads when it isn't raised any more: “¹”, “(a)” as “⁽ᵃ⁾”, “th” and whole words as they are. */
export function raised(text: string): string {
  if (text.trim().length > longestMark || ordinal.test(text)) return text;
  return Array.from(text, (letter) => raisedBy.get(letter) ?? letter).join('');
}

/** Marks of notes at the end of a text; those of square metres are none. */
export const noteMarks = /(?<!\b[ckm]?m)\s*[*†‡#⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾ᵃᵇᶜᵈᵉ]+$/u;

const toNote = String.raw`(?:see |gweler )?(?:notes?|nodyn|nodiadau) ?\w{1,2}`;
/** What sends a reader to a note, in so many words: "[note 1]", "(see note 2)". "[40]" behind a figure may be another figure. Room is gone through once, from its beginning. */
export const noteNamed = new RegExp(String.raw`(?<!\s)\s*(?:\[${toNote}\]|\(${toNote}\))$`, 'iu');

/** Where a text sends its reader: "[note 1]" of "12 [note 1]". Undefined of one that sends nowhere. */
export function noteSentTo(text: string): string | undefined {
  return noteNamed.exec(text)?.[0].trim();
}

/** A figure, in one line, without what sends its reader to a note. */
export function withoutNotes(text: string): string {
  const bare = text.replace(noteNamed, '').replace(noteMarks, '').trim();
  return /\d/u.test(bare) ? bare : text;
}

const raisedMarks = /(?<!\b[ckm]?m)\s*[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾ᵃᵇᶜᵈᵉ]+$/u;

/** Without those that stand raised: a star is read in the text itself. */
export function withoutRaisedMarks(text: string): string {
  return text.replace(raisedMarks, '');
}
