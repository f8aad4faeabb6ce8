// The `sync` commands as they are written on the command line.

import type { Command } from 'commander';
import type { Setting } from '../setting.ts';
import { runSyncKept } from './kept.ts';
import { runSyncComputers, runSyncExport, runSyncFolder, runSyncImport, type SyncOptions } from './sync.ts';

interface Given {
  readonly json?: true;
  readonly author: string;
  readonly computer?: string;
  readonly passphraseFile?: string;
}

export function addSyncCommands(program: Command, setting: Setting): void {
  const { t, device, user, report } = setting;
  const sync = setting.group(program, 'sync', 'command.sync');
  const command = (usage: string, about: Parameters<Setting['command']>[2]) =>
    setting
      .command(sync, usage, about)
      .option('--author <name>', t('command.option.sender'), user)
      .option('--computer <name>', t('command.option.computer'))
      .option('--passphrase-file <file>', t('command.option.passphrase-file'));
  const optionsOf = ({ author, computer, passphraseFile }: Given): SyncOptions => ({
    device,
    author,
    computer,
    passphraseFile,
  });

  command('export <register>', 'command.sync-export')
    .requiredOption('--out <file>', t('command.option.bundle-out'))
    .option('--for <computers...>', t('command.option.for'))
    .option('--everything', t('command.option.everything'))
    .option('--unprotected', t('command.option.unprotected'))
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

  command('import <register> <bundle>', 'command.sync-import')
    .option('--dry-run', t('command.option.dry-run'))
    .option('--vouch <fingerprint>', t('command.option.vouch'))
    .action(async (register: string, bundle: string, given: Given & { dryRun?: true; vouch?: string }) => {
      const { dryRun = false, vouch } = given;
      report(
        await runSyncImport(register, bundle, { ...optionsOf(given), dryRun, vouch }),
        given.json === true,
      );
    });

  command('folder <register> <folder>', 'command.sync-folder').action(
    async (register: string, folder: string, given: Given) => {
      report(await runSyncFolder(register, folder, optionsOf(given)), given.json === true);
    },
  );

  command('kept <register>', 'command.sync-kept')
    .option('--remove <name>', t('command.option.remove-kept'))
    .action(async (register: string, given: Given & { remove?: string }) => {
      report(await runSyncKept(register, { ...optionsOf(given), remove: given.remove }), given.json === true);
    });

  command('computers <register>', 'command.sync-computers').action(async (register: string, given: Given) => {
    report(await runSyncComputers(register, optionsOf(given)), given.json === true);
  });
}
