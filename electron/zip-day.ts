/**
 * The first day that a zip can hold, given to every part of one, so that its bytes are the same whenever and wherever it is made. It is of
 * the computer's calendar at that moment, by which the zip library writes it.
 */
export function firstZipDay(): Date {
  return new Date(1980, 0, 1);
}
