// Does for `npm run package:check` what the builder asks of fpm, with dpkg's own tool: fpm is fetched from the network, and dpkg is there.
// It takes the builder's arguments as they are, so that a package which would lack something lacks it here too.

import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  strict: true,
  options: {
    // What fpm is told of its own work.
    s: { type: 'string', short: 's' },
    t: { type: 'string', short: 't' },
    force: { type: 'boolean' },
    'deb-compression': { type: 'string' },
    // What goes into the package.
    architecture: { type: 'string' },
    'after-install': { type: 'string' },
    'after-remove': { type: 'string' },
    description: { type: 'string' },
    version: { type: 'string' },
    package: { type: 'string' },
    name: { type: 'string' },
    maintainer: { type: 'string' },
    vendor: { type: 'string' },
    url: { type: 'string' },
    license: { type: 'string' },
    'deb-priority': { type: 'string' },
    'deb-recommends': { type: 'string', multiple: true },
    depends: { type: 'string', short: 'd', multiple: true },
  },
});

function given(name: keyof typeof values): string {
  const value = values[name];
  if (typeof value !== 'string' || value === '') throw new Error(`The package is made without --${name}.`);
  return value;
}

const stage = mkdtempSync(join(tmpdir(), 'minutebook-deb-'));
try {
  for (const placed of positionals) {
    const [from = '', to = ''] = placed.split('=');
    const target = join(stage, to.endsWith('/') ? join(to, basename(from)) : to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(from, target, { recursive: true });
  }
  const control = join(stage, 'DEBIAN');
  mkdirSync(control);
  chmodSync(control, 0o755);
  const fields = {
    Package: given('name'),
    Version: given('version'),
    Architecture: given('architecture'),
    Maintainer: given('maintainer'),
    Priority: given('deb-priority'),
    Homepage: given('url'),
    Depends: (values.depends ?? []).join(', '),
    Recommends: (values['deb-recommends'] ?? []).join(', '),
    Description: given('description'),
  };
  writeFileSync(
    join(control, 'control'),
    Object.entries(fields)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}: ${value}\n`)
      .join(''),
  );
  for (const [script, from] of [
    ['postinst', given('after-install')],
    ['postrm', given('after-remove')],
  ] as const) {
    copyFileSync(from, join(control, script));
    chmodSync(join(control, script), 0o755);
  }
  execFileSync('dpkg-deb', ['--root-owner-group', '-Znone', '--build', stage, given('package')], {
    stdio: 'inherit',
  });
} finally {
  rmSync(stage, { recursive: true, force: true });
}
