// What stands before a name and is no part of it: not where two spellings of a name are compared, nor where somebody goes by their initials.

const titles =
  /^(?:(?:the |y |yr )?(?:cllr|councillor|cyng|cynghorydd|ald|alderman|henadur|dr|mr|mrs|ms|miss|mx|prof|professor|athro|sir|dame|lord|lady|hon|rev|revd|rev[’']d|parch|parchedig|canon|capt|captain|major|col|colonel)(?:\.\s*|\s+))+/u;

/** The name comes as names are compared: in small letters, its runs of white space one space each. */
export function untitled(name: string): string {
  return name.replace(titles, '');
}
