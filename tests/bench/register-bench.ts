// The register against bare better-sqlite3: a commit, a batch, and opening after a long history.

import { join } from 'node:path';
import Database from 'better-sqlite3';
import { registerFor, reopen, setFigure, someFigures, write } from './figures.ts';
import { inTurns, milliseconds, timed, type Finding } from './measuring.ts';
import { connectionOf } from '../electron/register/a-register.ts';

/** A file of its own with the same tables, and the same promise about the disk. */
function bare(path: string): Database.Database {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('cache_size = -65536');
  return db;
}

function figureTable(path: string, figures: number): Database.Database {
  const register = registerFor(path, figures);
  write(register, someFigures(0, figures));
  register.close();
  return bare(path);
}

export async function commitOfOneFigure(folder: string): Promise<Finding> {
  const figures = 5_000;
  const path = join(folder, 'commit.minutebook');
  figureTable(path, figures).close();
  const register = reopen(path);
  const db = figureTable(join(folder, 'commit-bare.minutebook'), figures);
  const update = db.prepare('UPDATE figure SET value = ? WHERE id = ?');
  const plain = db.transaction((value: string, id: string) => update.run(value, id));
  let turn = 0;
  const next = () => {
    turn += 1;
    const index = (turn * 997) % figures;
    return { change: setFigure(index, turn), value: JSON.stringify({ turn }) };
  };
  const ours = () => {
    const { change } = next();
    return timed(() => write(register, [change]));
  };
  const peer = () => {
    const { change, value } = next();
    return timed(() => plain(value, change.id));
  };
  await inTurns(50, ours, peer); // both warm
  const result = await inTurns(400, ours, peer);
  register.close();
  db.close();
  return {
    what: 'Commit of one figure, on disk',
    target: { atMost: 1.5 },
    ratio: result.ratio,
    ours: milliseconds(result.ours),
    peer: `bare transaction ${milliseconds(result.peer)}`,
  };
}

type Row = readonly (string | number | Buffer | null)[];

export async function batchOfFigures(folder: string): Promise<Finding[]> {
  const count = 50_000;
  const changes = someFigures(0, count);
  const model = registerFor(join(folder, 'rows.minutebook'), count);
  write(model, changes);
  const figures = connectionOf(model).prepare<[], Row>('SELECT * FROM figure').raw().all();
  const logged = connectionOf(model)
    .prepare<[], Row>(`SELECT * FROM change WHERE entity = 'figure'`)
    .raw()
    .all();
  const histories = connectionOf(model)
    .prepare<[], Row>(
      'SELECT entity_history.* FROM figure JOIN entity_history ON entity_history.entity_id = figure.id',
    )
    .raw()
    .all();
  model.close();

  let file = 0;
  const fresh = () => {
    file += 1;
    return join(folder, `batch-${file}.minutebook`);
  };
  const ours = () => {
    const register = registerFor(fresh(), count);
    const time = timed(() => write(register, changes));
    register.close();
    return time;
  };
  const inserts = (tables: readonly { readonly name: string; readonly rows: readonly Row[] }[]) => () => {
    const path = fresh();
    registerFor(path, count).close();
    const db = bare(path);
    const statements = tables.map(({ name, rows }) => ({
      rows,
      insert: db.prepare(`INSERT INTO "${name}" VALUES (${rows[0]?.map(() => '?').join(', ')})`),
    }));
    const all = db.transaction(() => {
      for (const { rows, insert } of statements) for (const row of rows) insert.run(...row);
    });
    const time = timed(() => all());
    db.close();
    return time;
  };
  const everyRow = inserts([
    { name: 'figure', rows: figures },
    { name: 'change', rows: logged },
    { name: 'entity_history', rows: histories },
  ]);
  const figureRows = inserts([{ name: 'figure', rows: figures }]);
  await inTurns(1, ours, everyRow);
  const full = await inTurns(7, ours, everyRow);
  const alone = await inTurns(7, ours, figureRows);
  return [
    {
      what: 'Batch of 50,000 figures, against bare inserts of the rows it writes (figures and log)',
      target: { atMost: 4 },
      ratio: full.ratio,
      ours: milliseconds(full.ours),
      peer: `bare inserts ${milliseconds(full.peer)}`,
    },
    {
      what: 'The same, against bare inserts of the figures’ rows alone',
      target: { atMost: 4 },
      ratio: alone.ratio,
      ours: milliseconds(alone.ours),
      peer: `bare inserts ${milliseconds(alone.peer)}`,
    },
  ];
}

/** This many changes: a tenth of them new figures, the rest edits of those, in batches the size of an import. */
function registerWithHistory(path: string, changes: number) {
  const figures = changes / 10;
  const register = registerFor(path, figures);
  write(register, someFigures(0, figures));
  const batch = Math.min(50_000, changes);
  for (let done = figures; done < changes; done += batch) {
    const count = Math.min(batch, changes - done);
    write(
      register,
      Array.from({ length: count }, (_, index) => setFigure((done + index) % figures, done + index)),
    );
  }
  register.close();
}

export async function openAfterLongHistory(folder: string): Promise<Finding> {
  const [long, short] = [join(folder, 'long.minutebook'), join(folder, 'short.minutebook')];
  registerWithHistory(long, 1_000_000);
  registerWithHistory(short, 1_000);
  const opening = (path: string) => () => {
    let register: ReturnType<typeof reopen> | undefined;
    const time = timed(() => {
      register = reopen(path);
      connectionOf(register).prepare(`SELECT value FROM figure WHERE id = 'm0/p0/actual'`).get();
    });
    register?.close();
    return time;
  };
  await inTurns(3, opening(long), opening(short));
  const result = await inTurns(31, opening(long), opening(short));
  return {
    what: 'Opening a register of 1,000,000 changes, against one of 1,000',
    target: { atMost: 1.5 },
    ratio: result.ratio,
    ours: milliseconds(result.ours),
    peer: `1,000 changes ${milliseconds(result.peer)}`,
  };
}
