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

const raisedMarks = /(?<!\b[ckm]?m)\s*[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾ᵃᵇᶜᵈᵉ]+$/u;

/** Without those that stand raised: a star is read in the text itself. */
export function withoutRaisedMarks(text: string): string {
  return text.replace(raisedMarks, '');
}
