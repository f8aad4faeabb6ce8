// `npm run check:pdf`: veraPDF over the demo's packs and the trial packs: PDF/UA-1, and PDF/A-2a. It needs Java, and veraPDF's jar, which Maven
// fetches once where it is there. Where one is missing, it says what wasn't checked, and that is no failure.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { renderPdf } from '../electron/packs/pdf/render-pdf.ts';
import { trialPacks } from './electron/packs/trial-packs.ts';

const root = resolve(import.meta.dirname, '..');
const version = '1.28.2';
const artifact = `org.verapdf.apps:greenfield-apps:${version}`;
const kept = join(
  homedir(),
  `.m2/repository/org/verapdf/apps/greenfield-apps/${version}/greenfield-apps-${version}.jar`,
);

interface Checked {
  readonly file: string;
  readonly flavour: 'ua1' | '2a';
  /** Whether the file keeps to the standard, or must not claim to: it lacks letters, or attached PDFs may lack what an archive wants. */
  readonly mustPass: boolean;
}

function isThere(program: string): boolean {
  return spawnSync(program, ['-version'], { stdio: 'ignore' }).status === 0;
}

/** The jar's path, or what is missing. */
function jar(): { readonly path: string } | { readonly missing: string } {
  if (!isThere('java')) return { missing: 'Java isn’t here' };
  const path = process.env['MINUTEBOOK_VERAPDF'] ?? kept;
  if (existsSync(path)) return { path };
  if (!isThere('mvn')) return { missing: `veraPDF isn’t here, nor Maven to fetch ${artifact}` };
  spawnSync('mvn', ['-q', '-B', 'dependency:get', `-Dartifact=${artifact}`, '-Dtransitive=false'], {
    stdio: 'inherit',
  });
  return existsSync(path) ? { path } : { missing: `Maven could not fetch ${artifact}` };
}

async function packsIn(folder: string): Promise<Checked[]> {
  const packs: Checked[] = [];
  const add = (file: string, isAccessible: boolean, holdsPapers = false) => {
    packs.push(
      { file, flavour: 'ua1', mustPass: isAccessible },
      { file, flavour: '2a', mustPass: !holdsPapers },
    );
  };
  for (const language of ['en', 'cy']) {
    const out = join(folder, language);
    const made = spawnSync(
      process.execPath,
      ['electron/cli.ts', 'demo', '--out', out, '--language', language],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    if (made.status !== 0) throw new Error('The demo could not be made.');
    // Named in the pack's language.
    for (const name of readdirSync(out).filter((each) => each.endsWith('.pdf')))
      add(join(out, name), true, name.startsWith('meeting-pack'));
  }
  const rendered = await Promise.all(
    trialPacks.map(async (pack) => ({ ...pack, ...(await renderPdf(pack.document)) })),
  );
  for (const { name, bytes, lacksLetters } of rendered) {
    const file = join(folder, `${name}.pdf`);
    writeFileSync(file, bytes);
    add(file, lacksLetters !== true);
  }
  return packs;
}

/** What veraPDF says of each file: "PASS /path/pack.pdf ua1", or FAIL with the rules that are broken under it. */
function validate(path: string, flavour: Checked['flavour'], files: readonly string[]): string {
  const given = ['--flavour', flavour, '--format', 'text', '-v', ...files];
  const run = spawnSync('java', ['-cp', path, 'org.verapdf.apps.GreenfieldCliWrapper', ...given], {
    encoding: 'utf8',
  });
  return run.stdout;
}

/** The number of failures. */
async function check(path: string, folder: string): Promise<number> {
  const packs = await packsIn(folder);
  let failed = 0;
  for (const flavour of ['ua1', '2a'] as const) {
    const asked = packs.filter((each) => each.flavour === flavour);
    const said = validate(
      path,
      flavour,
      asked.map(({ file }) => file),
    );
    for (const { file, mustPass } of asked) {
      const isRight = said.includes(`${mustPass ? 'PASS' : 'FAIL'} ${file} ${flavour}`);
      if (!isRight) failed += 1;
      const wanted = mustPass ? '' : ' (must not claim it)';
      console.log(`${isRight ? 'passed' : 'FAILED'}  ${flavour}  ${file.slice(folder.length + 1)}${wanted}`);
    }
    if (failed > 0) console.log(said);
  }
  return failed;
}

const found = jar();
if ('missing' in found)
  console.log(`Skipped: PDF/UA-1 and PDF/A-2a of the packs weren’t checked by veraPDF. ${found.missing}.`);
else {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-pdf-'));
  try {
    if ((await check(found.path, folder)) > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
