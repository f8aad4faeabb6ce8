// The layer rule of the architecture: who may import whom. `npm run layers` runs it; tests/layers.test.ts proves that it refuses.

const composition = '^electron/(main|preload)\\.ts$|^electron/shell/';

/** What register/ offers to the rest of electron/, room by room; every other module there, and any that is added, is its own affair. */
const doorsOfTheRegister = [
  'environment',
  'open',
  'register',
  'file/blobs',
  'file/checkpoint',
  'file/copy',
  'file/integrity',
  'log/clock',
  'log/heads',
  'log/log',
  'merge/conflict-sides',
  'merge/folder-notes',
  'merge/merge',
  'merge/merging-heads',
  'merge/peers',
  'merge/unmerge',
  'read/as-at',
  'read/history',
  'read/query',
  'read/search',
  'read/table-cache',
  'read/verify',
  'write/commit',
  'write/undo',
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'shared-imports-nothing-else-of-ours',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|tests|resources)/' },
    },
    {
      name: 'shared-is-pure',
      comment: 'No Node built-ins in shared/: time, randomness and files are passed in.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-imports-only-shared',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|tests|resources)/' },
    },
    {
      name: 'renderer-is-sandboxed',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-never-imports-screens-or-tests',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(renderer|tests)/' },
    },
    {
      name: 'electron-itself-only-in-the-shell',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/', pathNot: composition },
      to: { path: '^(node_modules/)?electron($|/)', pathNot: '^electron/.*\\.ts$' },
    },
    {
      name: 'sqlite-only-in-the-register',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/', pathNot: '^electron/register/' },
      to: { path: '^(node_modules/)?better-sqlite3($|/)' },
    },
    {
      name: 'documents-only-in-packs-and-imports',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/', pathNot: '^electron/(packs|imports)/' },
      to: { path: '^(node_modules/)?(pdfkit|exceljs)($|/)' },
    },
    {
      name: 'register-only-through-its-doors',
      comment: 'SQL, tables, hashes and migrations stay in register/: other folders call what it offers.',
      severity: 'error',
      from: { path: '^electron/', pathNot: '^electron/register/' },
      to: {
        path: '^electron/register/',
        pathNot: `^electron/register/(${doorsOfTheRegister.join('|')})\\.ts$`,
      },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
