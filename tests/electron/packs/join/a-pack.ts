// A pack of nothing but attached papers, as small as one can be: what joinPaper answers, set into a file.

import {
  joinPaper,
  type JoinedObject,
  type JoinedPaper,
} from '../../../../electron/packs/join/join-paper.ts';
import type { OpenPaper } from '../../../../electron/packs/join/open-paper.ts';

export interface Placing {
  readonly paper: OpenPaper;
  readonly comments?: 'kept' | 'dropped';
  readonly scale?: number;
  readonly left?: number;
  readonly bottom?: number;
  /** Of each of its pages; as large as the paper's own where it isn't said. */
  readonly size?: readonly [number, number];
  readonly isStamped?: boolean;
}

const [catalogue, pageTree, root, document, stamp, metadata] = [1, 2, 3, 4, 5, 6];

const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">A pack</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

export interface MadePack {
  readonly bytes: Buffer;
  readonly joined: readonly JoinedPaper[];
}

export function packOf(placings: readonly Placing[]): MadePack {
  const objects: JoinedObject[] = [];
  const joined: JoinedPaper[] = [];
  let next = 7;
  let nextKey = placings.reduce((sum, { paper }) => sum + paper.pages.length, 0);
  let pageKey = 0;
  const pages: number[] = [];
  const sections: number[] = [];
  for (const [
    index,
    { paper, comments = 'dropped', scale = 1, left = 0, bottom = 0, size, isStamped = false },
  ] of placings.entries()) {
    const element = next;
    const first = next + 1;
    next = first + paper.pages.length;
    const made = joinPaper(paper, {
      pages: paper.pages.map(({ width, height }, page) => ({
        id: first + page,
        parent: pageTree,
        size: size ?? [width, height],
        left,
        bottom,
        scale,
        stamp: isStamped ? stamp : undefined,
        structParents: pageKey + page,
      })),
      next,
      nextKey,
      element,
      prefix: `p${index + 1}-`,
      comments,
    });
    pageKey += paper.pages.length;
    ({ next, nextKey } = made);
    pages.push(...paper.pages.map((_, page) => first + page));
    sections.push(element);
    objects.push(...made.objects, {
      id: element,
      content: `<</S/Sect/P ${document} 0 R/K[${made.kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`,
    });
    joined.push(made);
  }
  objects.push(...frame({ pages, sections, joined, nextKey }));
  return { bytes: fileOf(objects), joined };
}

interface Frame {
  readonly pages: readonly number[];
  readonly sections: readonly number[];
  readonly joined: readonly JoinedPaper[];
  readonly nextKey: number;
}

function frame({ pages, sections, joined, nextKey }: Frame): readonly JoinedObject[] {
  const refer = (ids: readonly number[]) => ids.map((id) => `${id} 0 R`).join(' ');
  const parents = joined.flatMap((each) => each.parents).sort(([a], [b]) => a - b);
  const names = joined.flatMap((each) => each.ids).sort(([a], [b]) => (a < b ? -1 : 1));
  const classes = joined.flatMap((each) => each.classes);
  const hexadecimal = (id: string) => `<${Buffer.from(id, 'latin1').toString('hex')}>`;
  const tree = [
    `/Type/StructTreeRoot/K ${document} 0 R/ParentTreeNextKey ${nextKey}`,
    `/ParentTree<</Nums[${parents.map(([key, value]) => `${key} ${value}`).join(' ')}]>>`,
    `/IDTree<</Names[${names.map(([id, element]) => `${hexadecimal(id)} ${element} 0 R`).join(' ')}]>>`,
    `/ClassMap<<${classes.map(([name, value]) => `/${name} ${value}`).join('')}>>`,
  ];
  const drawing = Buffer.from('0 0 1 rg 10 10 20 5 re f');
  const box = '/Type/XObject/Subtype/Form/BBox[0 0 1000 1000]/Resources<<>>';
  return [
    {
      id: catalogue,
      content: `<</Type/Catalog/Pages ${pageTree} 0 R/StructTreeRoot ${root} 0 R/MarkInfo<</Marked true>>/Lang(en-GB)/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${metadata} 0 R>>`,
    },
    { id: pageTree, content: `<</Type/Pages/Count ${pages.length}/Kids[${refer(pages)}]>>` },
    { id: root, content: `<<${tree.join('')}>>` },
    { id: document, content: `<</S/Document/P ${root} 0 R/K[${refer(sections)}]>>` },
    { id: stamp, dictionary: `<<${box}/Length ${drawing.length}>>`, bytes: drawing },
    {
      id: metadata,
      dictionary: `<</Type/Metadata/Subtype/XML/Length ${Buffer.byteLength(xmp)}>>`,
      bytes: Buffer.from(xmp),
    },
  ];
}

export function fileOf(objects: readonly JoinedObject[], trailer = `/Root ${catalogue} 0 R`): Buffer {
  const out: Buffer[] = [Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1')];
  let length = out[0]?.length ?? 0;
  const offsets = new Map<number, number>();
  const write = (piece: Buffer) => {
    out.push(piece);
    length += piece.length;
  };
  for (const object of objects) {
    offsets.set(object.id, length);
    write(Buffer.from(`${object.id} 0 obj\n`));
    if ('content' in object) write(Buffer.from(object.content, 'latin1'));
    else {
      write(Buffer.from(`${object.dictionary}\nstream\n`, 'latin1'));
      write(Buffer.from(object.bytes));
      write(Buffer.from('\nendstream'));
    }
    write(Buffer.from('\nendobj\n'));
  }
  const size = Math.max(0, ...offsets.keys()) + 1;
  const rows = Array.from({ length: size }, (_, id) => {
    const offset = offsets.get(id);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  write(
    Buffer.from(
      `xref\n0 ${size}\n${rows.join('')}trailer\n<</Size ${size}${trailer}>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(out);
}
