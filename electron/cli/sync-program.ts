// The `sync` commands as they are written on the command line.

import type { Command } from 'commander';
import type { Outcome } from './outcome.ts';
import { runSyncDevices, runSyncExport, runSyncFolder, runSyncImport, type SyncOptions } from './sync.ts';

interface Given {
  readonly json?: true;
  readonly author: string;
  readonly computer?: string;
  readonly passphraseFile?: string;
}

export interface SyncSetting {
  readonly device: string;
  readonly user: string;
  readonly report: (outcome: Outcome, asJson: boolean) => void;
  readonly help: string;
}

export function addSyncCommands(program: Command, { device, user, report, help }: SyncSetting): void {
  const sync = program
    .command('sync')
    .description('exchange changes with colleagues, by file or through a shared folder')
    .addHelpText('after', help)
    .exitOverride();
  const command = (usage: string, description: string) =>
    sync
      .command(usage)
      .description(description)
      .option('--json', 'print the result as JSON, for programs')
      .option('--author <name>', 'who sends or vouches, for the audit trail', user)
      .option('--computer <name>', 'what colleagues know this computer as; else its network name')
      .option('--passphrase-file <file>', 'a file with the passphrase in its first line')
      .addHelpText('after', help)
      .exitOverride();
  const optionsOf = ({ author, computer, passphraseFile }: Given): SyncOptions => ({
    device,
    author,
    computer,
    passphraseFile,
  });

  command('export <register>', 'write what colleagues lack as a signed bundle (.mbsync)')
    .requiredOption('--out <file>', 'where to put the bundle')
    .option('--for <computers...>', 'by name or fingerprint; else all that the register lists')
    .option('--everything', 'all of the register, for a colleague who begins')
    .option('--unprotected', 'sign it, and do not encrypt it')
    .action(
      async (
        register: string,
        given: Given & { out: string; for?: string[]; everything?: true; unprotected?: true },
      ) => {
        const { out, for: recipients = [], everything = false, unprotected = false } = given;
        const options = { ...optionsOf(given), out, recipients, everything, unprotected };
        report(await runSyncExport(register, options), given.json === true);
      },
    );

  command(
    'import <register> <bundle>',
    'merge a colleague’s bundle; makes the register from it when there is none',
  )
    .option('--dry-run', 'show what would change, and write nothing')
    .option(
      '--vouch <fingerprint>',
      'take a sender nobody vouched for yet, whose fingerprint you have compared',
    )
    .action(async (register: string, bundle: string, given: Given & { dryRun?: true; vouch?: string }) => {
      const { dryRun = false, vouch } = given;
      report(
        await runSyncImport(register, bundle, { ...optionsOf(given), dryRun, vouch }),
        given.json === true,
      );
    });

  command('folder <register> <folder>', 'exchange through a folder that another program carries').action(
    async (register: string, folder: string, given: Given) => {
      report(await runSyncFolder(register, folder, optionsOf(given)), given.json === true);
    },
  );

  command('devices <register>', 'the computers whose changes this register takes').action(
    async (register: string, given: Given) => {
      report(await runSyncDevices(register, optionsOf(given)), given.json === true);
    },
  );
}
