/** The first day that a zip can hold, given to every part of one, so that its bytes are the same whenever and wherever it is made. */
export const firstZipDay = new Date(1980, 0, 1); // by the computer's calendar, as the zip library writes it
