// What this computer remembers of the app: preferences, recent files, saved views, where the window was. Never register data.
// Each part is checked when it is read; what can't be read is reset, and that is said once.

import { randomUUID } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';
import * as z from 'zod';
import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import { speak } from '../../shared/language/speak.ts';
import { preferences, savedView, type Preferences, type SavedView } from '../../shared/app/calls.ts';

const recentFile = z.strictObject({ id: z.string().min(1), path: z.string().min(1) });
export type Recent = z.infer<typeof recentFile>;

const windowBounds = z.strictObject({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
  maximised: z.boolean(),
});
export type WindowBounds = z.infer<typeof windowBounds>;

const mostRecent = 10;
const damagedFile = 'settings.damaged.json';

/** Where a file came from, and how it was then. */
const source = z.strictObject({ path: z.string().min(1), mark: z.string().max(100) });
export type Source = z.infer<typeof source>;

const mostSources = 2_000;

type Part = 'preferences' | 'recent' | 'views' | 'folders' | 'sources' | 'window';

export interface Settings {
  readonly preferences: () => Preferences;
  readonly setPreferences: (changed: Partial<Preferences>) => void;
  readonly recent: () => readonly Recent[];
  readonly opened: (path: string) => void;
  readonly forget: (id: string) => void;
  readonly views: () => readonly SavedView[];
  readonly saveView: (view: SavedView) => void;
  readonly deleteView: (name: string) => void;
  /** The shared folder that a register is exchanged through; null for none. */
  readonly folderOf: (path: string) => string | null;
  readonly setFolder: (path: string, folder: string | null) => void;
  /** The file on this computer that a version of a paper was taken from; null where nobody knows. */
  readonly sourceOf: (versionId: string) => Source | null;
  readonly setSource: (versionId: string, from: Source) => void;
  readonly window: () => WindowBounds;
  readonly setWindow: (bounds: WindowBounds) => void;
  /** What had to be reset; undefined when all could be read. */
  readonly notice: Saying | undefined;
}

/** A file that isn't valid JSON is kept beside the new one, so that nothing of it is lost. */
function openStore(folder: string): { store: Store; damaged: boolean } {
  const options = {
    cwd: folder,
    name: 'settings',
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
  };
  try {
    return { store: new Store(options), damaged: false };
  } catch (error) {
    const file = join(folder, 'settings.json');
    if (!existsSync(file)) throw error;
    renameSync(file, join(folder, damagedFile));
    return { store: new Store(options), damaged: true };
  }
}

/** `folder` is an absolute path that this process may write to. */
export function openSettings(folder: string): Settings {
  const { store, damaged } = openStore(folder);
  const setBack: Part[] = [];
  const read = <T>(name: Part, schema: z.ZodType<T>): T => {
    const parsed = schema.safeParse(store.get(name));
    if (parsed.success) return parsed.data;
    setBack.push(name);
    store.delete(name);
    return schema.parse(undefined);
  };
  const part = <T>(name: Part, schema: z.ZodType<T>) => {
    read(name, schema);
    return {
      get: () => read(name, schema),
      set: (value: T) => {
        store.set(name, value);
      },
    };
  };
  const preferred = part('preferences', preferences.prefault({}));
  const recent = part('recent', z.array(recentFile).max(50).default([]));
  const views = part('views', z.array(savedView).max(200).default([]));
  const folders = part('folders', z.record(z.string(), z.string()).default({}));
  const sources = part('sources', z.record(z.string(), source).default({}));
  const bounds = part('window', windowBounds.default({ width: 1280, height: 800, maximised: false }));

  const notice = damaged
    ? say('settings.damaged', { file: damagedFile })
    : setBack.length > 0
      ? say('settings.set-back', { parts: { all: setBack.map((name) => say(`settings.part.${name}`)) } })
      : undefined;

  return {
    preferences: () => {
      const { author, ...others } = preferred.get();
      return { ...others, author: author ?? speak(others.language, say('settings.author')) };
    },
    setPreferences: (changed) => {
      preferred.set({ ...preferred.get(), ...changed });
    },
    recent: recent.get,
    opened: (path) => {
      const known = recent.get().find((row) => row.path === path);
      const others = recent.get().filter((row) => row.path !== path);
      recent.set([{ id: known?.id ?? randomUUID(), path }, ...others].slice(0, mostRecent));
    },
    forget: (id) => {
      recent.set(recent.get().filter((row) => row.id !== id));
    },
    views: views.get,
    saveView: (view) => {
      views.set([...views.get().filter(({ name }) => name !== view.name), view]);
    },
    deleteView: (name) => {
      views.set(views.get().filter((view) => view.name !== name));
    },
    folderOf: (path) => folders.get()[path] ?? null,
    setFolder: (path, folder) => {
      const { [path]: _before, ...others } = folders.get();
      folders.set(folder === null ? others : { ...others, [path]: folder });
    },
    sourceOf: (versionId) => sources.get()[versionId] ?? null,
    setSource: (versionId, from) => {
      const { [versionId]: _before, ...others } = sources.get();
      // The oldest go first: records keep the order in which they were written.
      const kept = Object.entries(others).slice(-(mostSources - 1));
      sources.set({ ...Object.fromEntries(kept), [versionId]: from });
    },
    window: bounds.get,
    setWindow: bounds.set,
    notice,
  };
}
