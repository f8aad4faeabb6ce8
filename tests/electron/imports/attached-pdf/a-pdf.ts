// PDFs of our own making, each with one thing in it that a paper may arrive with. They are written object by object, since no program writes
// what is wrong with most of them.

/** Objects by their number, from 1: the catalogue is the first, the pages the second. */
type Objects = readonly string[];

interface Page {
  /** Operators. */
  readonly draws?: string;
  /** More entries of its dictionary. */
  readonly with?: string;
  readonly box?: string;
}

interface Parts {
  readonly pages: readonly Page[];
  /** More entries of the catalogue. */
  readonly catalogue?: string;
  /** More objects, from number 10 on. */
  readonly more?: Objects;
  readonly info?: string;
}

const firstOfMore = 10;

export function words(text: string, y = 700): string {
  return `BT /F1 14 Tf 72 ${y} Td (${text}) Tj ET`;
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function objectsOf({ pages, catalogue = '', more = [], info }: Parts): ReadonlyMap<number, string> {
  const first = firstOfMore + more.length;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  return new Map([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
    ...(info === undefined ? [] : [[4, `<< ${info} >>`] as const]),
    ...more.map((each, index) => [firstOfMore + index, each] as const),
    ...pages.flatMap(({ draws = '', with: own = '', box = '0 0 595 842' }, index) => {
      const at = first + index * 2;
      const page = `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Resources << /Font << /F1 3 0 R >> /Properties << /L1 10 0 R >> >> /Contents ${at + 1} 0 R ${own} >>`;
      return [[at, page] as const, [at + 1, stream(draws)] as const];
    }),
  ]);
}

/** With a table of objects that points where they are. */
function fileOf(objects: ReadonlyMap<number, string>, hasInfo: boolean): string {
  let text = '%PDF-1.7\n';
  const places = new Map<number, number>();
  for (const [number, content] of objects) {
    places.set(number, text.length);
    text += `${number} 0 obj\n${content}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const at = text.length;
  const lines = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R ${hasInfo ? '/Info 4 0 R' : ''} >>`;
  return `${text}xref\n0 ${size}\n${lines.join('')}${trailer}\nstartxref\n${at}\n%%EOF\n`;
}

export function aPdf(parts: Parts): Buffer {
  return Buffer.from(fileOf(objectsOf(parts), parts.info !== undefined), 'latin1');
}

/** Another state of the same file after it, as programs save over one. */
export function savedOver(before: Buffer, number: number, content: string): Buffer {
  const text = before.toString('latin1');
  const last = /startxref\s+(?<at>\d+)/u.exec(text)?.groups?.['at'] ?? '0';
  const at = text.length;
  const object = `${number} 0 obj\n${content}\nendobj\n`;
  const table = `xref\n${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<< /Size 100 /Root 1 0 R /Prev ${last} >>`;
  const next = `${object}${table}${trailer}\nstartxref\n${at + object.length}\n%%EOF\n`;
  return Buffer.from(text + next, 'latin1');
}

export function pages(count: number): Page[] {
  return Array.from({ length: count }, (_, index) => ({ draws: words(`Page ${index + 1}`) }));
}
