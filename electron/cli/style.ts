// `style`: the house style of the council or of a body: shown, changed, or taken back.

import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import type { Language } from '../../shared/language/language.ts';
import { say } from '../../shared/language/say.ts';
import type { StyleChange } from '../../shared/packs/calls.ts';
import { keptStyle, styleOf } from '../../shared/packs/rules/style-of.ts';
import type { Environment } from '../register/environment.ts';
import { openSession, type Session } from '../session/session.ts';
import { houseStyles, keepStyle } from '../usecases/packs/styles.ts';
import { bodyIdOf } from './meetings/meeting-named.ts';
import { done, failed, type Outcome } from './outcome.ts';

export interface StyleGiven extends StyleChange {
  /** The council's where none is named. */
  readonly body?: string;
  readonly logo?: string;
  readonly removeLogo?: true;
  readonly drop?: true;
}

interface Asking {
  readonly author: string;
  readonly language: Language;
  readonly environment: Environment;
}

function linesOf(session: Session, bodyId: string | null): Saying[] {
  const index = session.index();
  const { organisation, logoName, accent, typeface, sides, binding, paperSize } = styleOf(index, bodyId);
  const usual = index.snapshot.strategies[0]?.organisation ?? '–';
  const isOwn = keptStyle(index, bodyId) !== undefined;
  return [
    say(bodyId === null ? 'packs.style.ofAll' : isOwn ? 'packs.style.own' : 'packs.style.notOwn'),
    say('command.style.line', {
      what: say('packs.style.organisation'),
      is: organisation ?? usual,
    }),
    say('command.style.line', { what: say('packs.style.logo'), is: logoName ?? '–' }),
    say('command.style.line', {
      what: say('packs.style.accent'),
      is: accent ?? say('packs.style.accentNone'),
    }),
    say('command.style.line', { what: say('packs.style.typeface'), is: say(`packs.typeface.${typeface}`) }),
    say('command.style.line', { what: say('packs.style.sides'), is: say(`packs.sides.${sides}`) }),
    say('command.style.line', {
      what: say('packs.style.binding'),
      is: say('packs.style.millimetres', { count: binding }),
    }),
    say('command.style.line', { what: say('packs.style.paper'), is: paperSize }),
  ];
}

async function changed(
  session: Session,
  bodyId: string | null,
  { drop, removeLogo, logo, ...change }: Omit<StyleGiven, 'body'>,
  { author, language }: Asking,
): Promise<Result<null>> {
  const caller = { session, author, language };
  if (drop === true) {
    if (logo !== undefined || removeLogo === true || Object.keys(change).length > 0)
      return fail('drop-alone', say('command.style.drop-alone'));
    return houseStyles.drop({ bodyId }, caller);
  }
  if (removeLogo === true && logo !== undefined) return fail('one-logo', say('command.style.one-logo'));
  const picture = removeLogo === true ? null : logo;
  if (picture === undefined && Object.keys(change).length === 0) return succeed(null);
  return keepStyle(caller, bodyId, change, picture);
}

export async function runStyle(
  registerPath: string,
  { body, ...given }: StyleGiven,
  asking: Asking,
): Promise<Outcome> {
  const opened = openSession(registerPath, asking.environment, () => undefined);
  if (!opened.ok) return failed(opened.error);
  const session = opened.value;
  try {
    const named = bodyIdOf(session.index(), body);
    if (!named.ok) return failed(named.error);
    const bodyId = named.value === '' ? null : named.value;
    const made = await changed(session, bodyId, given, asking);
    if (!made.ok) return failed(made.error);
    const lines = linesOf(session, bodyId);
    return done((speak) => lines.map(speak), {
      register: registerPath,
      body: body ?? null,
      style: styleOf(session.index(), bodyId),
    });
  } finally {
    session.close();
  }
}
