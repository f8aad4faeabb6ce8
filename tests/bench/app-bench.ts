// The app in a window: from a key press to a figure on disk and on the screen, the first usable paint after a long history, and what each screen weighs.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { buildApp, builtApp } from '../../resources/build/build-app.ts';
import { screens, screensByKey } from '../../shared/kernel/destination.ts';
import { naturalId } from '../../shared/kernel/entity.ts';
import { host, launch, type TheApp } from '../e2e/the-app.ts';
import { registerWithUses, setFigure, someFigures, write } from './figures.ts';
import { inTurns, median, milliseconds, timed, type Finding } from './measuring.ts';

const perMeasure = 10;

/** This many measures under thirty objectives, each with ten periods, edited until the log holds this many changes. */
function aLongRegister(path: string, measures: number, changes: number): void {
  const figures = measures * perMeasure;
  const register = registerWithUses(path, {
    measures,
    periods: perMeasure,
    objectives: measures === 0 ? 1 : 30,
  });
  if (figures > 0) write(register, someFigures(0, figures, perMeasure));
  const batch = 50_000;
  for (let done = figures; done < changes; done += batch) {
    const count = Math.min(batch, changes - done);
    write(
      register,
      Array.from({ length: count }, (_, index) =>
        setFigure((done + index) % figures, done + index, perMeasure),
      ),
    );
  }
  register.close();
}

/** As the navigation has it, whose order the keys follow. */
const keyOfFigures = `Control+${screensByKey.indexOf('figures') + 1}`;

let started = 0;

async function openOn(folder: string, path: string): Promise<TheApp> {
  started += 1;
  const place = join(folder, `app-${started}`);
  mkdirSync(place, { recursive: true });
  return launch({ data: place, files: place, args: [path] });
}

/** The overview's first table, also without a line in it. */
const firstTable = '.overview-wide [role="grid"]';

interface Paint {
  /** The frame with the register's name and the screen's title: from here on the app answers. */
  readonly usable: number;
  /** The overview's first table. */
  readonly filled: number;
  /** The first of them, from the start of the program: what a person waits for. */
  readonly fromStart: number;
}

/** Milliseconds from the beginning of the page, as the page itself sees it. */
async function paint(folder: string, path: string): Promise<Paint> {
  const begun = Date.now();
  const app = await openOn(folder, path);
  const seen = await app.page.evaluate(
    (firstTable) =>
      new Promise<Omit<Paint, 'fromStart'> & { readonly origin: number }>((settle) => {
        let usable = 0;
        const look = () => {
          const name = document.querySelector('.nav-register strong')?.textContent;
          const title = document.querySelector('.screen-title');
          if (usable === 0 && name === 'Strategy' && title !== null) usable = performance.now();
          const filled = document.querySelector(firstTable) !== null;
          if (usable > 0 && filled)
            settle({ usable, filled: performance.now(), origin: performance.timeOrigin });
          else requestAnimationFrame(look);
        };
        look();
      }),
    firstTable,
  );
  await app.quit();
  return { ...seen, fromStart: seen.origin + seen.usable - begun };
}

async function firstPaint(folder: string): Promise<Finding[]> {
  const [long, short] = [join(folder, 'paint-long.minutebook'), join(folder, 'paint-empty.minutebook')];
  aLongRegister(long, 10_000, 1_000_000);
  aLongRegister(short, 0, 0);
  interface Also {
    readonly filled: number[];
    readonly fromStart: number[];
  }
  const also: { readonly long: Also; readonly short: Also } = {
    long: { filled: [], fromStart: [] },
    short: { filled: [], fromStart: [] },
  };
  const opening = (path: string, into: Also) => async () => {
    const seen = await paint(folder, path);
    into.filled.push(seen.filled);
    into.fromStart.push(seen.fromStart);
    return seen.usable;
  };
  const result = await inTurns(7, opening(long, also.long), opening(short, also.short));
  const compared = (what: string, measured: keyof Also): Finding => {
    const [ours, peer] = [also.long[measured], also.short[measured]];
    return {
      what,
      target: undefined,
      ratio: median(ours.map((time, round) => time / (peer[round] ?? Number.NaN))),
      ours: milliseconds(median(ours)),
      peer: `empty ${milliseconds(median(peer))}`,
    };
  };
  return [
    {
      what: 'First usable paint (the frame, the register’s name, the screen’s title) with 10,000 measures and 1,000,000 changes, against an empty register',
      target: { atMost: 1.5 },
      ratio: result.ratio,
      ours: milliseconds(result.ours),
      peer: `empty ${milliseconds(result.peer)}`,
    },
    compared('The same, from the start of the program', 'fromStart'),
    compared('The overview filled with all of it, against that of an empty register', 'filled'),
  ];
}

/** From Enter in a cell to the page saying that the figure is on disk, in milliseconds, as the page itself sees it. */
async function keyPresses(app: TheApp, count: number): Promise<number[]> {
  const { page } = app;
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    await page.evaluate(() => {
      const state = { pressed: 0, done: 0 };
      Reflect.set(globalThis, 'bench', state);
      addEventListener(
        'keydown',
        (event) => {
          if (event.key === 'Enter' && state.pressed === 0) state.pressed = performance.now();
        },
        true,
      );
      const watch = new MutationObserver(() => {
        if (state.pressed === 0 || state.done > 0 || document.querySelector('.grid-text.quiet') !== null)
          return;
        const editing = document.querySelector('.cell-editor') !== null;
        if (!editing) state.done = performance.now();
      });
      watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    await page.keyboard.type(String(1_000 + turn));
    await page.keyboard.press('Enter');
    const time = await page.waitForFunction(() => {
      const state: unknown = Reflect.get(globalThis, 'bench');
      const part = (name: string) => Number(Reflect.get(Object(state), name));
      return part('done') > part('pressed') && document.querySelector('.grid-text.quiet') === null
        ? part('done') - part('pressed')
        : false;
    });
    times.push(Number(await time.jsonValue()));
  }
  return times;
}

async function keyToDisk(folder: string): Promise<Finding> {
  const path = join(folder, 'keys.minutebook');
  aLongRegister(path, 1_000, 10_000);
  const app = await openOn(folder, path);
  await app.page.locator(firstTable).first().waitFor();
  await app.page.keyboard.press(keyOfFigures);
  await app.page.getByRole('gridcell').first().click();
  const times = await keyPresses(app, 40);
  await app.quit();
  const db = new Database(join(folder, 'keys-bare.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE figure (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
  const insert = db.prepare('INSERT OR REPLACE INTO figure VALUES (?, ?)');
  const bare = Array.from({ length: 200 }, (_, turn) =>
    timed(() => insert.run(naturalId([String(turn % 50)]), String(turn))),
  );
  db.close();
  const [ours, peer] = [median(times.slice(5)), median(bare.slice(20))];
  return {
    what: 'Enter in a cell to the figure on disk and on the screen, against a bare durable SQLite write',
    target: undefined,
    ratio: ours / peer,
    ours: milliseconds(ours),
    peer: `bare write ${milliseconds(peer)}`,
  };
}

/** Frames that came late while ten thousand measures were scrolled through: by the wheel, a notch a frame, and as the bar is dragged. */
async function scrolling(folder: string): Promise<Finding[]> {
  const path = join(folder, 'scroll.minutebook');
  aLongRegister(path, 10_000, 100_000);
  const app = await openOn(folder, path);
  await app.page.locator(firstTable).first().waitFor({ timeout: 60_000 });
  await app.page.keyboard.press(keyOfFigures);
  await app.page.getByRole('gridcell').first().waitFor({ timeout: 60_000 });
  // The check of the file goes first.
  await app.page.waitForTimeout(7_000);
  const scrolled = async (what: string, pixels: number): Promise<Finding> => {
    const { frames, late, lines } = await app.page.evaluate(async (step) => {
      const grid = document.querySelector('.grid');
      if (!(grid instanceof HTMLElement)) throw new Error('no grid');
      const waits: number[] = [];
      let most = 0;
      let last = performance.now();
      for (let frame = 0; frame < 240; frame += 1) {
        grid.scrollTop += step;
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        waits.push(now - last);
        last = now;
        most = Math.max(most, document.querySelectorAll('.grid-lines .grid-row').length);
      }
      return { frames: waits.length, late: waits.filter((wait) => wait > 34).length, lines: most };
    }, pixels);
    return {
      what: `Frames dropped (later than 34 ms) scrolling 10,000 measures ${what}, at most ${lines} rows drawn`,
      target: undefined,
      ratio: late / frames,
      ours: `${late} dropped`,
      peer: `${frames} frames`,
    };
  };
  const found = [
    await scrolled('by the wheel, a notch of 120 pixels every frame', 120),
    await scrolled('by its bar, 15 rows every frame', 480),
  ];
  await app.quit();
  return found;
}

interface ManifestEntry {
  readonly file: string;
  readonly isDynamicEntry?: boolean;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly name?: string;
}

/** "features/activities/UpdatesScreen.tsx" is the screen updates. */
function screenIn(path: string): string | undefined {
  return /\/(?<screen>\w+?)Screen\.tsx$/u.exec(path)?.groups?.['screen']?.toLowerCase();
}

/** What a screen fetches beyond the frame, compressed: its own code and styles, and what it shares with other screens. */
function weights(): Finding[] {
  const folder = join(builtApp, 'renderer');
  const manifest: Record<string, ManifestEntry> = JSON.parse(
    readFileSync(join(folder, '.vite/manifest.json'), 'utf8'),
  );
  const size = (file: string) => gzipSync(readFileSync(join(folder, file))).length;
  const files = (key: string, seen = new Set<string>()): Set<string> => {
    const entry = manifest[key];
    if (entry === undefined || seen.has(entry.file)) return seen;
    seen.add(entry.file);
    for (const css of entry.css ?? []) seen.add(css);
    for (const next of entry.imports ?? []) files(next, seen);
    return seen;
  };
  const sum = (all: Iterable<string>) => [...all].reduce((total, file) => total + size(file), 0);
  const isFrame = (key: string) => manifest[key]?.name === 'frame';
  const frame = files(Object.keys(manifest).find(isFrame) ?? '');
  if (frame.size === 0) throw new Error('the build has no file of what the first picture needs');
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
  const whole = sum(frame);
  // The overview comes with the frame.
  const apart = screens.filter((screen) => screen !== 'overview');
  const found = apart.map((screen): Finding => {
    const key = Object.keys(manifest).find(
      (name) => manifest[name]?.isDynamicEntry === true && screenIn(name) === screen,
    );
    if (key === undefined) throw new Error(`the build has no file of its own for the screen ${screen}`);
    const own = [...files(key)].filter((file) => !frame.has(file));
    return {
      what: `Weight of the screen ${screen}, compressed, by that of the frame`,
      target: undefined,
      ratio: sum(own) / whole,
      ours: kilobytes(sum(own)),
      peer: `frame ${kilobytes(whole)}`,
    };
  });
  return found;
}

/** Passes on each finding as it is made; answers with what couldn't be measured here. */
export async function theApp(folder: string, add: (...found: readonly Finding[]) => void): Promise<string[]> {
  await buildApp();
  add(...weights());
  if (host === 'none') return ['The app in a window: no browser was found.'];
  add(await keyToDisk(folder));
  add(...(await scrolling(folder)));
  add(...(await firstPaint(folder)));
  return [];
}
