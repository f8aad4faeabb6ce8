// The preview of a pack: what was read, composed and set stays in the thread, for as long as somebody looks at it.

import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { ServerOf } from '../../shared/kernel/call.ts';
import { say } from '../../shared/language/say.ts';
import type { PackStyle } from '../../shared/packs/pack-document.ts';
import type { PackPreview } from '../../shared/packs/preview/preview.ts';
import { languageOfSection, languagesOf, wholeTitle } from '../../shared/packs/rules/two-languages.ts';
import { noticesOf, together } from '../packs/notices.ts';
import { wordFinder, type WordFinder } from '../packs/preview/find-words.ts';
import { packSetter, pageView, type PackSetter, type SetPack } from '../packs/preview/pack-setter.ts';
import { isSameContent } from '../packs/preview/same-content.ts';
import { previewSource, type Previewed, type PreviewSource } from '../packs/preview/preview-source.ts';
import { faultOfFile } from '../register/file/faults.ts';
import { openForReading } from '../register/open.ts';
import type { AreasOf, JobTools } from './walls.ts';

function viewOf(set: SetPack, { document, notice, batchName }: Previewed): PackPreview {
  const notices = [...(notice === undefined ? [] : [notice]), ...noticesOf({ ...set, undrawn: [] })];
  return {
    title: wholeTitle(document),
    language: languagesOf(document),
    asAt: document.date,
    batchName,
    pages: set.pages.map((_, at) => pageView(set, at)),
    sections: set.placed.map(({ section, page, pages }) => ({
      id: section.id,
      title: section.title,
      level: section.level ?? 1,
      language: languageOfSection(document, section),
      marking: section.marking ?? null,
      page,
      pages,
    })),
    notice: together(notices) ?? null,
    setAgain: set.setAgain,
  };
}

/** What sets the packs of one style; another number is other fonts. */
interface Styled {
  readonly number: number;
  readonly style: PackStyle | undefined;
  readonly setter: PackSetter;
  readonly finder: WordFinder;
}

/** What was set last. */
interface Shown extends Styled {
  readonly pack: SetPack;
  /** Which page has each key. */
  readonly places: ReadonlyMap<string, number>;
}

function styledFor(style: PackStyle | undefined, shown: Styled | undefined): Styled {
  if (shown !== undefined && isSameContent(shown.style, style)) return shown;
  const setter = packSetter(style);
  return { number: shown === undefined ? 0 : shown.number + 1, style, setter, finder: wordFinder(setter) };
}

const notSet = fail('not-found', say('packs.preview.gone'));

export function begin(): ServerOf<AreasOf<'preview'>, JobTools> {
  let source: PreviewSource | undefined;
  let shown: Shown | undefined;

  const opened = (register: string): Result<PreviewSource> => {
    if (source !== undefined) return succeed(source);
    const open = openForReading(register, { checkedAlready: true });
    if (!open.ok) return open;
    source = previewSource(open.value);
    return succeed(source);
  };
  const composed = (register: string, wanted: Parameters<PreviewSource['compose']>[0]) => {
    try {
      const from = opened(register);
      return from.ok ? from.value.compose(wanted) : from;
    } catch (error) {
      const fault = faultOfFile(register, error);
      if (fault === undefined) throw error;
      return { ok: false, error: fault } as const;
    }
  };

  return {
    preview: {
      set: async ({ register, wanted }, { signal, onProgress }) => {
        const made = composed(register, wanted);
        if (!made.ok) return made;
        const { document } = made.value;
        const styled = styledFor(document.style, shown);
        const pack = await styled.setter.set(document, { signal, onProgress });
        const view = viewOf(pack, made.value);
        // Not before: whoever asks meanwhile is shown the pages as they were, in their own fonts.
        shown = { ...styled, pack, places: new Map(view.pages.map(({ key }, at) => [key, at])) };
        return succeed(view);
      },

      pages: ({ keys, known, fonts, pictures }) => {
        if (shown === undefined) return notSet;
        const { number, setter, pack, places } = shown;
        const found = keys.flatMap((key) => places.get(key) ?? []);
        const drawn = found.map((at) => setter.draw(pack, at));
        const wanted = new Set(found.flatMap((at) => [...setter.picturesOn(pack, at)]));
        if (fonts === number) for (const name of pictures) wanted.delete(name);
        return succeed({
          pages: drawn,
          glyphs: setter.newGlyphs(fonts === number ? known : {}),
          fonts: number,
          pictures: [...wanted].flatMap((name) => {
            const bytes = setter.picture(name);
            return bytes === undefined ? [] : [{ name, bytes }];
          }),
        });
      },

      file: ({ file }) => {
        const bytes = shown?.setter.file(file);
        return bytes === undefined ? notSet : succeed(bytes);
      },

      find: async ({ words }, { signal }) =>
        shown === undefined ? notSet : succeed(await shown.finder.find(shown.pack, words, signal)),
    },
  };
}
