// The languages that everything is said in.

export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];
