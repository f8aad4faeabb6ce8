// In place of the command line's words, which no window says: the build leaves them out of what every window loads before its first picture.

export const commandWords = {};
export const syncCommandWords = {};
export const meetingsCommandWords = {};
export const updatesCommandWords = {};
