// The house style of the council, and of a body that has one of its own.

import { basename } from 'node:path';
import { body } from '../../../shared/bodies/model/body.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create, remove, type Change } from '../../../shared/kernel/change.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { say } from '../../../shared/language/say.ts';
import { speak } from '../../../shared/language/speak.ts';
import { colourOf, contrastOf, leastContrast, readableShade } from '../../../shared/look/contrast.ts';
import { colours } from '../../../shared/look/tokens.ts';
import type { houseStyleCalls, StyleChange, StyleView } from '../../../shared/packs/calls.ts';
import { houseStyle } from '../../../shared/packs/model/house-style.ts';
import { keptFor } from '../../../shared/packs/rules/kept-for.ts';
import { keptStyle, styleIdOf, styleOf, type StyleValues } from '../../../shared/packs/rules/style-of.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { pictureKindOf } from '../../../shared/reports/rules/picture-kind.ts';
import { blobOf } from '../../register/file/blobs.ts';
import type { Session } from '../../session/session.ts';
import { emptyAsNull, gone, write, type Caller } from '../caller.ts';
import { readToKeep } from '../register/kept-files.ts';

/** In bytes: it stands in every document. */
const largestLogo = 4 * 1024 * 1024;

function isThere(index: RegisterIndex, bodyId: string | null): boolean {
  return bodyId === null || index.look(body, bodyId) !== undefined;
}

function usualOrganisation({ snapshot }: RegisterIndex): string | null {
  return snapshot.strategies[0]?.organisation ?? null;
}

function actOf(index: RegisterIndex, bodyId: string | null): Saying {
  const of = index.look(body, bodyId);
  return of === undefined
    ? say('packs.act.keepStyleOfAll')
    : say('packs.act.keepStyle', { body: firstWords(of.name) });
}

/** A body's first own style is the council's, but for what is changed. */
function changesOf(caller: Caller, bodyId: string | null, values: Partial<StyleValues>): readonly Change[] {
  const index = caller.session.index();
  const { kept, others } = keptFor(index.snapshot.houseStyles, bodyId);
  if (kept !== undefined) {
    const was: Readonly<Record<string, unknown>> = { ...kept };
    return [
      ...Object.entries(values)
        .filter(([field, value]) => was[field] !== value)
        .map(([field, value]) => ({ entity: houseStyle.name, id: kept.id, field, value })),
      // Another copy kept it as well, before both were one: what is kept now is the one.
      ...others.map(({ id }) => remove(houseStyle, id)),
    ];
  }
  const { organisation, logo, logoName, logoAlternative, accent, typeface, sides, binding, paperSize } = {
    ...styleOf(index, bodyId),
    ...values,
  };
  const look = { organisation, logo, logoName, logoAlternative, accent, typeface, sides, binding, paperSize };
  return [create(houseStyle, styleIdOf(bodyId), { bodyId, ...look })];
}

/** Cut off after a decimal, not rounded: what falls short is never said to be enough. */
function ratio(contrast: number): string {
  return (Math.floor(contrast * 10) / 10).toFixed(1);
}

/** Empty for none. */
function accentOf(words: string): Result<string | null> {
  if (words.trim() === '') return succeed(null);
  const colour = colourOf(words);
  if (colour === undefined) return fail('no-colour', say('packs.no-colour', { given: firstWords(words) }));
  const contrast = contrastOf(colour, colours.paper);
  if (contrast >= leastContrast.text) return succeed(colour);
  const shade = readableShade(colour, colours.paper, leastContrast.text);
  return fail('faint-colour', say('packs.faint-colour', { colour, contrast: ratio(contrast), shade }));
}

function valuesOf({
  organisation,
  accent,
  logoAlternative,
  ...rest
}: StyleChange): Result<Partial<StyleValues>> {
  const colour = accent === undefined ? undefined : accentOf(accent);
  if (colour?.ok === false) return colour;
  return succeed({
    ...(organisation === undefined ? {} : { organisation: emptyAsNull(organisation) }),
    ...(logoAlternative === undefined ? {} : { logoAlternative: emptyAsNull(logoAlternative) }),
    ...(colour === undefined ? {} : { accent: colour.value }),
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  });
}

function logoView(session: Session, { logo }: StyleValues): StyleView['logo'] {
  const bytes = logo === null ? undefined : blobOf(session.live, logo);
  const kind = bytes === undefined ? undefined : pictureKindOf(bytes);
  if (bytes === undefined || kind === undefined) return null;
  const { type, width, height } = kind;
  return { url: `data:image/${type};base64,${bytes.toString('base64')}`, width, height };
}

export const houseStyles: HandlersOf<typeof houseStyleCalls, Caller> = {
  show: ({ bodyId }, { session }) => {
    const index = session.index();
    if (!isThere(index, bodyId)) return gone('body');
    const values = styleOf(index, bodyId);
    return succeed({
      ...values,
      isOwn: keptStyle(index, bodyId) !== undefined,
      usualOrganisation: usualOrganisation(index),
      logo: logoView(session, values),
    });
  },

  keep: ({ bodyId, changed }, caller) => keepStyle(caller, bodyId, changed),

  removeLogo: ({ bodyId }, caller) => keepStyle(caller, bodyId, {}, null),

  drop: ({ bodyId }, caller) => {
    const index = caller.session.index();
    const of = index.look(body, bodyId);
    const act =
      of === undefined
        ? say('packs.act.dropStyleOfAll')
        : say('packs.act.dropStyle', { body: firstWords(of.name) });
    const kept = index.snapshot.houseStyles.filter((row) => row.bodyId === bodyId);
    return write(
      caller,
      act,
      kept.map(({ id }) => remove(houseStyle, id)),
    );
  },
};

function readLogo(path: string): Result<Buffer> {
  const read = readToKeep(path, {
    most: largestLogo,
    tooLarge: (file) =>
      fail('too-large', say('packs.logo-too-large', { file, most: largestLogo / 1024 / 1024 }), { file }),
  });
  if (!read.ok || pictureKindOf(read.value) !== undefined) return read;
  const file = basename(path);
  return fail('no-logo', say('packs.no-logo', { file }), { file });
}

/** Takes the picture in, and says what it shows where nobody has. */
function takenLogo(
  { session, language }: Caller,
  path: string,
  { organisation, logoAlternative }: StyleValues,
): Result<Partial<StyleValues>> {
  const bytes = readLogo(path);
  if (!bytes.ok) return bytes;
  const kept = session.keep(bytes.value);
  if (!kept.ok) return kept;
  const name = organisation ?? usualOrganisation(session.index()) ?? '';
  const says = name === '' ? say('packs.logo-shows') : say('packs.logo-of', { name });
  return succeed({
    logo: kept.value,
    logoName: basename(path),
    logoAlternative: logoAlternative ?? speak(language, says),
  });
}

const noLogo = { logo: null, logoName: null, logoAlternative: null };

/** What is changed of the style, and the file of a new logo, or null for none. Failures: `not-found`, `no-colour`, `faint-colour`, those of `keepLogo`. */
export function keepStyle(
  caller: Caller,
  bodyId: string | null,
  changed: StyleChange,
  logo?: string | null,
): Result<null> {
  const index = caller.session.index();
  if (!isThere(index, bodyId)) return gone('body');
  const values = valuesOf(changed);
  if (!values.ok) return values;
  const taken =
    logo == null ? succeed({}) : takenLogo(caller, logo, { ...styleOf(index, bodyId), ...values.value });
  if (!taken.ok) return taken;
  const style = { ...(logo === null ? noLogo : {}), ...values.value, ...taken.value };
  return write(caller, actOf(index, bodyId), changesOf(caller, bodyId, style));
}

/** Failures: `not-found`, `unreadable`, `too-large`, `no-logo`, and those of a write. */
export function keepLogo(caller: Caller, bodyId: string | null, path: string): Result<null> {
  return keepStyle(caller, bodyId, {}, path);
}
