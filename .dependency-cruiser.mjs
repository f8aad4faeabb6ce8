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
  'file/drafts',
  'file/faults',
  'log/causal-past',
  'log/clock',
  'log/heads',
  'log/log',
  'merge/conflict-sides',
  'merge/folder-notes',
  'merge/merge',
  'merge/merging-heads',
  'merge/own-name-twice',
  'merge/peers',
  'merge/unaware-of-seals',
  'merge/unmerge',
  'read/as-at',
  'read/dated-ahead',
  'read/history',
  'read/issued-packs',
  'read/since-pack',
  'read/query',
  'read/search',
  'read/table-cache',
  'read/time-zone',
  'read/verify',
  'write/commit',
  'write/transaction',
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
      to: { path: '^(node_modules/)?(pdfkit|exceljs|docx)($|/)' },
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
    {
      name: 'the-rooms-of-the-register-in-order',
      comment:
        'Each room knows those before it: the file, its log, the tables worked out from it, then who reads, writes and merges.',
      severity: 'error',
      from: { path: '^electron/register/(file|log)/' },
      to: { path: '^electron/register/(projection|read|write|merge)/' },
    },
    {
      name: 'the-file-knows-nothing-of-its-log',
      severity: 'error',
      from: { path: '^electron/register/file/' },
      to: { path: '^electron/register/log/' },
    },
    {
      name: 'the-tables-know-only-the-log',
      severity: 'error',
      from: { path: '^electron/register/projection/' },
      to: { path: '^electron/register/(read|write|merge)/' },
    },
    {
      name: 'reading-knows-nothing-of-writing',
      severity: 'error',
      from: { path: '^electron/register/read/' },
      to: { path: '^electron/register/(write|merge)/' },
    },
    {
      name: 'writing-knows-nothing-of-merging',
      severity: 'error',
      from: { path: '^electron/register/write/' },
      to: { path: '^electron/register/(read|merge)/' },
    },
    {
      name: 'the-kernel-knows-no-domain',
      severity: 'error',
      from: { path: '^shared/kernel/' },
      to: { path: '^shared/', pathNot: '^shared/kernel/' },
    },
    {
      name: 'the-main-process-only-routes',
      comment:
        'What reads, compares, composes or writes is behind a wall, in a thread: the app knows what can be asked there.',
      severity: 'error',
      from: { path: '^electron/(app|shell)/|^electron/main\\.ts$' },
      to: {
        path: '^electron/(cli|imports|jobs|packs|register|session|sync|usecases)/',
        pathNot:
          '^electron/(jobs/jobs|jobs/walls|session/session-host|usecases/exchange/exchange-work)\\.ts$',
      },
    },
    {
      name: 'a-job-fetches-what-its-kind-needs',
      comment:
        'Importers and pack makers are loaded by the work that needs them, and that is fetched when it is asked for.',
      severity: 'error',
      from: { path: '^electron/jobs/', pathNot: '-work\\.ts$' },
      to: {
        path: '^electron/jobs/[^/]+-work\\.ts$|^electron/(imports|packs|sync|usecases)/',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'what-runs-is-a-dependency',
      comment: 'Development dependencies are not packed: the app would lack them.',
      severity: 'error',
      from: { path: '^(electron|shared)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(electron|@types)/',
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
