// `sync`: the exchange of changes with colleagues, for scripts and for people without the window.

import { say } from '../../../shared/language/say.ts';
import type { Saying, Spoken } from '../../../shared/kernel/saying.ts';
import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { conflictList, openLines } from '../../usecases/exchange/conflict-list.ts';
import { environmentIn, keyFileIn } from '../../device/device-folder.ts';
import { openKeys, type KeySafe } from '../../device/keys.ts';
import { fail, succeed, type Failure, type Result } from '../../../shared/kernel/result.ts';
import { indexOf } from '../../../shared/register/register-index.ts';
import { systemEnvironment } from '../../register/environment.ts';
import { openRegister, type OpenRegister } from '../../register/open.ts';
import { snapshot } from '../../register/read/query.ts';
import { devicesIn } from '../../sync/devices.ts';
import { sendBundle, type Audience } from '../../sync/export-bundle.ts';
import { syncFolder } from '../../sync/folder.ts';
import { heldForLater, takeHeld, type TakenHeld } from '../../sync/held.ts';
import { checkBundle, importBundle, type CheckedBundle } from '../../sync/import-bundle.ts';
import { joinRegister } from '../../sync/join.ts';
import { bundleBytes, readBundle } from '../../sync/read-bundle.ts';
import type { Sender } from '../../sync/write-bundle.ts';
import { inTemporaryFolder, onCopy } from './dry-run.ts';
import { done, exitCodes, failed, onRegister, type Outcome } from '../outcome.ts';
import { refuseHeldOpen } from '../../held-open.ts';
import { areOneFile } from '../../whole-file.ts';
import { whyOf } from '../../why.ts';

export interface SyncOptions {
  /** Where this computer's keys and ledger are kept. */
  readonly device: string;
  readonly author: string;
  /** What people call this computer; its network name when none was given. */
  readonly computer: string | undefined;
  readonly passphraseFile: string | undefined;
}

async function senderOf({ author, computer }: SyncOptions, safe: KeySafe): Promise<Result<Sender>> {
  const keys = await openKeys(safe);
  return keys.ok ? succeed({ keys: keys.value, name: computer ?? hostname(), author }) : keys;
}

/** The first line of the file: a passphrase on the command line would be in the shell's history. */
function passphraseOf({ passphraseFile }: SyncOptions): Result<string | undefined> {
  if (passphraseFile === undefined) return succeed(undefined);
  try {
    refuseHeldOpen(passphraseFile);
    const [line = ''] = readFileSync(passphraseFile, 'utf8')
      .replace(/^\uFEFF/u, '')
      .split(/\r?\n/u);
    return line === ''
      ? fail('no-passphrase', say('command.sync.empty-passphrase', { file: passphraseFile }))
      : succeed(line);
  } catch (error) {
    return fail(
      'no-passphrase',
      say('command.sync.passphrase-unreadable', {
        file: passphraseFile,
        why: whyOf(error),
      }),
    );
  }
}

interface Person {
  readonly sender: Sender;
  readonly passphrase: string | undefined;
}

interface Tools extends Person {
  readonly register: OpenRegister;
}

async function personOf(
  options: SyncOptions,
  safe: KeySafe = keyFileIn(options.device),
): Promise<Result<Person>> {
  const passphrase = passphraseOf(options);
  if (!passphrase.ok) return passphrase;
  const sender = await senderOf(options, safe);
  return sender.ok ? succeed({ sender: sender.value, passphrase: passphrase.value }) : sender;
}

/** Opens what every command needs, and closes the register whatever happens. */
export async function withRegister(
  path: string,
  options: SyncOptions,
  act: (tools: Tools) => Promise<Outcome>,
): Promise<Outcome> {
  const person = await personOf(options);
  if (!person.ok) return failed(person.error);
  const opened = openRegister(path, environmentIn(options.device));
  if (!opened.ok) return failed(opened.error);
  try {
    return await onRegister(path, () => act({ register: opened.value, ...person.value }));
  } finally {
    opened.value.close();
  }
}

/** For a dry run: a computer that has no keys yet gets temporary ones, which aren't kept. */
function unsavedPersonOf(options: SyncOptions): Promise<Result<Person>> {
  return personOf(options, { ...keyFileIn(options.device), save: () => undefined });
}

/**
 * Does to a copy of the register what would be done to it. Opening it, vouching, keeping a bundle for later and merging may then write as
 * usual, and a dry run needn't know which of them does.
 */
async function withCopy(
  path: string,
  options: SyncOptions,
  act: (tools: Tools) => Promise<Outcome>,
): Promise<Outcome> {
  const person = await unsavedPersonOf(options);
  if (!person.ok) return failed(person.error);
  const tried = await onCopy(path, (register) => act({ register, ...person.value }));
  return tried.ok ? tried.value : failed(tried.error);
}

function conflictLines(register: OpenRegister): Spoken[] {
  const { lines } = conflictList(openLines(register, indexOf(snapshot(register))));
  if (lines.length === 0) return [];
  return [
    say('command.sync.conflicts', { count: lines.length }),
    ...lines.map(({ what, field, sides: all }) => {
      const several = all.map(({ actor, says }) => say('command.sync.side', { actor, says }));
      const sides = { several, between: ' | ' };
      return field === null
        ? say('command.sync.conflict', { what, sides })
        : say('command.sync.conflict-of-field', { what, field, sides });
    }),
  ];
}

function counted(changes: number): Saying {
  return say('command.changes', { count: changes });
}

/** What was done, as lines for a person and as data for a program. */
export function reported(lines: readonly Spoken[], json: object): Outcome {
  return done((speak) => lines.map(speak), json);
}

export interface ExportOptions extends SyncOptions {
  readonly out: string;
  /** Names or fingerprints of the computers it is for; none means all that the register lists. */
  readonly recipients: readonly string[];
  readonly everything: boolean;
  readonly unprotected: boolean;
}

function audienceOf({ recipients, unprotected }: ExportOptions, passphrase: string | undefined): Audience {
  if (passphrase !== undefined) return { to: 'passphrase', passphrase };
  return unprotected ? { to: 'anybody' } : { to: 'devices', named: recipients };
}

export function runSyncExport(path: string, options: ExportOptions): Promise<Outcome> {
  const { out, everything, passphraseFile } = options;
  if (passphraseFile !== undefined && areOneFile(out, passphraseFile)) {
    const message = say('command.sync.over-passphrase', { file: out });
    return Promise.resolve(failed(fail('unwritable', message, { file: out }).error));
  }
  return withRegister(path, options, async ({ register, sender, passphrase }) => {
    const audience = audienceOf(options, passphrase);
    const sent = await sendBundle(register, sender, { path: out, audience, everything });
    if (!sent.ok) return failed(sent.error);
    const { bytes, manifest } = sent.value;
    const { batches, changes } = manifest;
    return reported(
      [
        say('command.sync.wrote', {
          file: out,
          changes: counted(changes),
          batches: say('command.batches', { count: batches }),
          kilobytes: Math.ceil(bytes.length / 1_000),
          computer: sender.name,
          fingerprint: sender.keys.id,
        }),
      ],
      {
        file: out,
        batches,
        changes,
        bytes: bytes.length,
        device: sender.keys.id,
        since: manifest.since,
        upTo: manifest.upTo,
      },
    );
  });
}

export interface ImportOptions extends SyncOptions {
  readonly dryRun: boolean;
  /** The fingerprint of an unknown sender that somebody has compared. */
  readonly vouch: string | undefined;
}

function taken(
  { manifest, remarks }: CheckedBundle,
  path: string,
  { changes, dryRun }: { readonly changes: number; readonly dryRun: boolean },
): Spoken[] {
  const { author, name: computer, device: fingerprint } = manifest.sender;
  const from = { changes: counted(changes), author, computer, fingerprint };
  return [
    changes === 0
      ? say('command.sync.has-everything', { register: path, computer })
      : say(dryRun ? 'command.sync.would-import' : 'command.sync.imported', from),
    ...remarks,
  ];
}

export async function runSyncImport(path: string, file: string, options: ImportOptions): Promise<Outcome> {
  if (!existsSync(path)) return begin(path, file, options);
  const act = (tools: Tools) => importInto(tools, path, file, options);
  return options.dryRun ? withCopy(path, options, act) : withRegister(path, options, act);
}

/** In a dry run the register is a copy, which is thrown away. */
async function importInto(
  { register, sender, passphrase }: Tools,
  path: string,
  file: string,
  { dryRun, vouch }: ImportOptions,
): Promise<Outcome> {
  const bytes = bundleBytes(file);
  if (!bytes.ok) return failed(bytes.error);
  const opening = { identity: sender.keys.identity, passphrase };
  let vouched = false;
  const checked = await checkBundle(register, bytes.value, basename(file), {
    opening,
    vouch: (stranger, { code }) => {
      vouched = code === 'unknown-device' && stranger.device === vouch;
      return vouched ? sender : undefined;
    },
  });
  if (!checked.ok) return failed(dryRun ? asADryRun(checked.error, file) : checked.error);
  const bundle = checked.value;
  const merged = importBundle(register, bundle);
  if (!merged.ok) return failed(merged.error);
  const { batches, changes } = merged.value;
  const conflicts = conflictLines(register);
  const { device, name } = bundle.manifest.sender;
  if (dryRun) {
    return reported(
      [
        ...(vouched ? [say('command.sync.would-vouch', { computer: name, fingerprint: device })] : []),
        ...taken(bundle, path, { changes, dryRun }),
        ...conflicts,
        say('command.nothing-written'),
      ],
      { dryRun: true, vouched, batches, changes, conflicts },
    );
  }
  return reported([...taken(bundle, path, { changes, dryRun }), ...conflicts], {
    register: path,
    batches,
    changes,
    device,
  });
}

/** The only failure after which something has been written. */
function asADryRun(error: Failure, file: string): Failure {
  if (error.code !== 'held') return error;
  return {
    ...error,
    message: say('exchange.would-be-held', { file: basename(file) }),
  };
}

/** A register that doesn't exist yet is created from a bundle with everything. */
async function begin(path: string, file: string, options: ImportOptions): Promise<Outcome> {
  const { dryRun, device } = options;
  const person = await (dryRun ? unsavedPersonOf(options) : personOf(options));
  if (!person.ok) return failed(person.error);
  const { sender, passphrase } = person.value;
  const bytes = bundleBytes(file);
  if (!bytes.ok) return failed(bytes.error);
  const opening = { identity: sender.keys.identity, passphrase };
  const read = await readBundle(bytes.value, basename(file), opening);
  if (!read.ok) return failed(read.error);
  const bundle = read.value;
  const merged = dryRun
    ? await inTemporaryFolder(path, (folder) =>
        Promise.resolve(joinRegister(join(folder, basename(path)), systemEnvironment, bundle)),
      )
    : joinRegister(path, environmentIn(device), bundle);
  if (!merged.ok) return failed(merged.error);
  const { batches, changes } = merged.value;
  const { sender: from, title } = bundle.manifest;
  const made = {
    register: path,
    title,
    author: from.author,
    computer: from.name,
    fingerprint: from.device,
    changes: counted(changes),
  };
  return dryRun
    ? reported([say('command.sync.would-make', made), say('command.nothing-written')], {
        dryRun,
        batches,
        changes,
      })
    : reported([say('command.sync.made', made)], { register: path, batches, changes, device: from.device });
}

type TakenFile = TakenHeld['taken'][number];

/** What was taken in, and from which file. */
export function tookLine({ file, changes }: TakenFile): Saying {
  return say('command.sync.took', { changes: counted(changes), file });
}

interface DoneUntil {
  readonly done: readonly Spoken[];
  readonly json: object;
  readonly hasChanged: boolean;
}

/** What was taken in before the folder failed is told with why it did. */
function failedAfter(error: Failure, { done, json, hasChanged }: DoneUntil): Outcome {
  const outcome = failed(error);
  return {
    exit: hasChanged ? exitCodes.stopped : outcome.exit,
    lines: (speak) => [...done.map(speak), ...outcome.lines(speak)],
    json: { ...json, ...outcome.json },
  };
}

export function runSyncFolder(path: string, folder: string, options: SyncOptions): Promise<Outcome> {
  return withRegister(path, options, async ({ register, sender, passphrase }) => {
    const { identity } = sender.keys;
    const before = register.log.lastBatch();
    const held = await takeHeld(register, { identity, passphrase });
    const report = await syncFolder(register, folder, { sender, passphrase });
    const hasChanged = register.log.lastBatch() !== before;
    if (!report.ok) {
      const json = { held: held.taken };
      return failedAfter(report.error, { done: held.taken.map(tookLine), json, hasChanged });
    }
    const { wrote, ignored, folded, problem } = report.value;
    const read = [...held.taken, ...report.value.read];
    const waiting = [...report.value.waiting, ...held.left, ...heldForLater(register)];
    const done = [
      ...read.map(tookLine),
      ...(wrote === null ? [] : [say('command.sync.put', { file: wrote })]),
      ...waiting.map(({ why }) => say('command.sync.waiting', { why })),
      ...(ignored.length === 0
        ? []
        : [say('command.sync.left-alone', { files: { several: ignored, between: ', ' } })]),
      ...(folded === 0
        ? []
        : [say('command.sync.folded', { files: say('command.files', { count: folded }) })]),
      ...(read.length === 0 && wrote === null && waiting.length === 0 && problem === null
        ? [say('command.sync.nothing-new')]
        : []),
      ...conflictLines(register),
    ];
    const json = { ...report.value, waiting, held: held.taken };
    return problem === null ? reported(done, json) : failedAfter(problem, { done, json, hasChanged });
  });
}

export function runSyncComputers(path: string, options: SyncOptions): Promise<Outcome> {
  return withRegister(path, options, ({ register, sender }) => {
    const devices = devicesIn(register);
    const names = new Map(devices.map(({ id, name }) => [id, name]));
    const lines = devices.map(({ id, name, vouchedBy, retired }) =>
      say('command.sync.computer', {
        fingerprint: id,
        name,
        remarks: {
          several: [
            ...(id === sender.keys.id ? [say('command.sync.this-computer')] : []),
            ...(vouchedBy === null
              ? []
              : [say('command.sync.vouched', { name: names.get(vouchedBy) ?? vouchedBy })]),
            ...(retired ? [say('command.sync.retired')] : []),
          ],
          between: '',
        },
      }),
    );
    return Promise.resolve(
      reported(lines.length === 0 ? [say('command.sync.no-computers')] : lines, {
        own: sender.keys.id,
        computers: devices,
      }),
    );
  });
}
