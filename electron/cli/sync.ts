// `sync`: the exchange of changes with colleagues, for scripts and for people without the window.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { conflictList, openLines } from '../desk/conflict-list.ts';
import { environmentIn, keyFileIn } from '../device/device-folder.ts';
import { openKeys } from '../device/keys.ts';
import { fail, succeed, type Result } from '../../shared/result.ts';
import { indexOf } from '../../shared/rules/register-index.ts';
import { openRegister, type OpenRegister } from '../register/open.ts';
import { snapshot } from '../register/query.ts';
import { devicesIn } from '../sync/devices.ts';
import { exportFor, type Audience } from '../sync/export-bundle.ts';
import { syncFolder } from '../sync/folder.ts';
import { checkBundle, importBundle, previewBundle, type CheckedBundle } from '../sync/import-bundle.ts';
import { joinRegister } from '../sync/join.ts';
import { bundleBytes, readBundle } from '../sync/read-bundle.ts';
import type { Sender } from '../sync/write-bundle.ts';
import { done, failed, type Outcome } from './outcome.ts';

export interface SyncOptions {
  /** Where this computer's keys and ledger are. */
  readonly device: string;
  readonly author: string;
  /** What people call this computer; its network name when it was not given. */
  readonly computer: string | undefined;
  readonly passphraseFile: string | undefined;
}

async function senderOf({ device, author, computer }: SyncOptions): Promise<Result<Sender>> {
  const keys = await openKeys(keyFileIn(device));
  return keys.ok ? succeed({ keys: keys.value, name: computer ?? hostname(), author }) : keys;
}

/** The first line of the file: a passphrase on the command line would be in the shell's history. */
function passphraseOf({ passphraseFile }: SyncOptions): Result<string | undefined> {
  if (passphraseFile === undefined) return succeed(undefined);
  try {
    const [line = ''] = readFileSync(passphraseFile, 'utf8').split(/\r?\n/u);
    return line === ''
      ? fail('no-passphrase', `${passphraseFile} is empty. Write the passphrase into its first line.`)
      : succeed(line);
  } catch (error) {
    return fail(
      'no-passphrase',
      `${passphraseFile} can't be read: ${error instanceof Error ? error.message : String(error)}.`,
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

async function personOf(options: SyncOptions): Promise<Result<Person>> {
  const passphrase = passphraseOf(options);
  if (!passphrase.ok) return passphrase;
  const sender = await senderOf(options);
  return sender.ok ? succeed({ sender: sender.value, passphrase: passphrase.value }) : sender;
}

/** Opens what every command needs, and closes the register whatever comes of it. */
async function withRegister(
  path: string,
  options: SyncOptions,
  act: (tools: Tools) => Promise<Outcome>,
): Promise<Outcome> {
  const person = await personOf(options);
  if (!person.ok) return failed(person.error);
  const opened = openRegister(path, environmentIn(options.device));
  if (!opened.ok) return failed(opened.error);
  try {
    return await act({ register: opened.value, ...person.value });
  } finally {
    opened.value.close();
  }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function conflictLines(register: OpenRegister): string[] {
  const { lines } = conflictList(openLines(register, indexOf(snapshot(register))));
  if (lines.length === 0) return [];
  return [
    `${counted(lines.length, 'conflict waits', 'conflicts wait')} for somebody to choose, under Conflicts in the app:`,
    ...lines.map(
      ({ what, field, sides }) =>
        `  ${what}${field === '' ? '' : `, ${field}`}: ${sides.map(({ actor, says }) => `${actor}: ${says}`).join(' | ')}`,
    ),
  ];
}

export interface ExportOptions extends SyncOptions {
  readonly out: string;
  /** Names or fingerprints of the computers it is for; none: all that the register lists. */
  readonly recipients: readonly string[];
  readonly everything: boolean;
  readonly unprotected: boolean;
}

function audienceOf({ recipients, unprotected }: ExportOptions, passphrase: string | undefined): Audience {
  if (passphrase !== undefined) return { to: 'passphrase', passphrase };
  return unprotected ? { to: 'anybody' } : { to: 'devices', named: recipients };
}

export function runSyncExport(path: string, options: ExportOptions): Promise<Outcome> {
  return withRegister(path, options, async ({ register, sender, passphrase }) => {
    const { out, everything } = options;
    const made = await exportFor(register, sender, { audience: audienceOf(options, passphrase), everything });
    if (!made.ok) return failed(made.error);
    const { bytes, manifest } = made.value;
    writeFileSync(out, bytes);
    const { batches, changes } = manifest;
    return done(
      [
        `Wrote ${out}: ${counted(changes, 'change', 'changes')} in ${counted(batches, 'batch', 'batches')}, ${Math.ceil(bytes.length / 1_000)} KB, signed by “${sender.name}” (${sender.keys.id}).`,
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

function taken({ manifest, remarks }: CheckedBundle, path: string, verb: string, changes: number): string[] {
  const { sender } = manifest;
  return [
    changes === 0
      ? `${path} has everything that “${sender.name}” sent already.`
      : `${verb} ${counted(changes, 'change', 'changes')} from ${sender.author}, “${sender.name}” (${sender.device}).`,
    ...remarks,
  ];
}

export async function runSyncImport(path: string, file: string, options: ImportOptions): Promise<Outcome> {
  if (!existsSync(path)) return join(path, file, options);
  return withRegister(path, options, (tools) => importInto(tools, path, file, options));
}

async function importInto(
  { register, sender, passphrase }: Tools,
  path: string,
  file: string,
  { dryRun, vouch }: ImportOptions,
): Promise<Outcome> {
  const bytes = bundleBytes(file);
  if (!bytes.ok) return failed(bytes.error);
  const opening = { identity: sender.keys.identity, passphrase };
  const checked = await checkBundle(register, bytes.value, basename(file), {
    opening,
    vouch: (stranger, { code }) =>
      code === 'unknown-device' && stranger.device === vouch ? sender : undefined,
  });
  if (!checked.ok) return failed(checked.error);
  const bundle = checked.value;
  if (dryRun) {
    const seen = previewBundle(register, bundle, ({ batches, changes }) => ({
      batches,
      changes,
      conflicts: conflictLines(register),
    }));
    if (!seen.ok) return failed(seen.error);
    const { conflicts, changes } = seen.value;
    return done([...taken(bundle, path, 'Would import', changes), ...conflicts, 'Nothing was written.'], {
      dryRun: true,
      ...seen.value,
    });
  }
  const merged = importBundle(register, bundle);
  if (!merged.ok) return failed(merged.error);
  const { batches, changes } = merged.value;
  return done([...taken(bundle, path, 'Imported', changes), ...conflictLines(register)], {
    register: path,
    batches,
    changes,
    device: bundle.manifest.sender.device,
  });
}

/** A register that is not there begins from a bundle with everything. */
async function join(path: string, file: string, options: ImportOptions): Promise<Outcome> {
  const person = await personOf(options);
  if (!person.ok) return failed(person.error);
  const { sender, passphrase } = person.value;
  const bytes = bundleBytes(file);
  if (!bytes.ok) return failed(bytes.error);
  const opening = { identity: sender.keys.identity, passphrase };
  const read = await readBundle(bytes.value, basename(file), opening);
  if (!read.ok) return failed(read.error);
  if (options.dryRun)
    return done([`${path} would be made from ${file}. Nothing was written.`], { dryRun: true });
  const { manifest } = read.value;
  const merged = joinRegister(path, environmentIn(options.device), read.value);
  if (!merged.ok) return failed(merged.error);
  const { batches, changes } = merged.value;
  return done(
    [
      `Made ${path}, a copy of “${manifest.title}” from ${manifest.sender.author}, “${manifest.sender.name}” (${manifest.sender.device}): ${counted(changes, 'change', 'changes')}.`,
    ],
    { register: path, batches, changes, device: manifest.sender.device },
  );
}

export function runSyncFolder(path: string, folder: string, options: SyncOptions): Promise<Outcome> {
  return withRegister(path, options, async ({ register, sender, passphrase }) => {
    const report = await syncFolder(register, folder, { sender, passphrase });
    if (!report.ok) return failed(report.error);
    const { read, wrote, waiting, ignored, folded } = report.value;
    return done(
      [
        ...read.map(({ file, changes }) => `Took ${counted(changes, 'change', 'changes')} from ${file}.`),
        ...(wrote === null ? [] : [`Put ${wrote} there.`]),
        ...waiting.map(({ why }) => `Waiting: ${why}`),
        ...(ignored.length === 0 ? [] : [`Left alone: ${ignored.join(', ')}.`]),
        ...(folded === 0 ? [] : [`Folded ${counted(folded, 'file', 'files')} into one.`]),
        ...(read.length === 0 && wrote === null && waiting.length === 0
          ? ['There is nothing new in either direction.']
          : []),
        ...conflictLines(register),
      ],
      report.value,
    );
  });
}

export function runSyncDevices(path: string, options: SyncOptions): Promise<Outcome> {
  return withRegister(path, options, ({ register, sender }) => {
    const devices = devicesIn(register);
    const names = new Map(devices.map(({ id, name }) => [id, name]));
    const lines = devices.map(({ id, name, vouchedBy, retired }) => {
      const voucher = vouchedBy === null ? '' : `, vouched for by “${names.get(vouchedBy) ?? vouchedBy}”`;
      return `${id}  ${name}${id === sender.keys.id ? ' (this computer)' : ''}${voucher}${retired ? ', retired' : ''}`;
    });
    return Promise.resolve(
      done(
        lines.length === 0 ? ['No computer has been listed yet: the first export lists this one.'] : lines,
        { own: sender.keys.id, devices },
      ),
    );
  });
}
