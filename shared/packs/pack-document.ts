// A pack as a plain tree of blocks: what it says, in order, with no knowledge of pages, sheets or screens.

import type { Language } from '../language/language.ts';
import type { Scene } from '../charts/scene.ts';
import type { BarChart } from './model/bar-chart.ts';
import type { FigureKind } from '../figures/model/figure.ts';
import type { AmountKind } from '../finance/model/finance-amount.ts';
import type { PageSizes } from './meeting-pack.ts';
import type { PaperSize, PrintedSides, Typeface } from './model/house-style.ts';
import type { Status } from '../strategy/model/status.ts';
import type { PageNumbering } from './rules/page-labels.ts';

/** The mark of a footnote, in the text that it belongs to or before the note itself: each leads to the other. */
export interface NoteMark {
  /** The note's name in the whole document. */
  readonly note: string;
  readonly stands: 'in the text' | 'before the note';
}

/** A word that is explained elsewhere, or the explanation itself: each leads to the other where the document has both. */
export interface Term {
  readonly is: 'mentioned' | 'explained';
  /** What leads to it; of a further mention nothing does. */
  readonly name?: string;
  readonly to: string;
}

/** Words in one of a document's languages, where what is around them is in the other. */
export interface InLanguage {
  readonly text: string;
  readonly language: Language;
}

export interface Run {
  readonly text: string;
  /** What it is in, where that isn't the language of what it stands in. */
  readonly language?: Language;
  readonly noteMark?: NoteMark;
  readonly term?: Term;
  readonly bold?: true;
  readonly italic?: true;
  /** Quieter than the text around it: a remark, a unit. */
  readonly quiet?: true;
  readonly superscript?: true;
  /** Where it leads outside the document: a page, an address to write to. */
  readonly link?: string;
  /** The id of a section that it leads to. */
  readonly section?: string;
  /** The id of a section: on paper the number of the page that it begins on stands here, and leads there; elsewhere the text does. */
  readonly pageOf?: string;
  /** The numbers of its first page and its last stand here, where it has several. */
  readonly allPages?: true;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  /** The same in the document’s second language: it stands to the right of it. */
  readonly beside?: readonly Run[];
  /** Stands as an item under the paragraph before it. */
  readonly bullet?: true;
}

export interface ListItem extends Paragraph {
  /** How deep it stands: 0, or nothing, at the top. */
  readonly level?: number;
  /** Of an item of a numbered list; and of what stands beside it, where that has another. */
  readonly number?: number;
  readonly numberBeside?: number;
  /** A further paragraph of the item before it. */
  readonly goesOn?: true;
}

/** A picture, by its bytes: a PNG or a JPEG. */
export interface Picture {
  readonly kind: 'picture';
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows; empty where it is decoration. */
  readonly alternative: string;
  /** The parts of that, where it is in two languages or in another than its section. */
  readonly inEach?: readonly InLanguage[];
}

/** What a spreadsheet needs of a figure beside its words. */
export interface FigureCell {
  /** Undefined for a direction or an unknown. Percentages as fractions, money in pounds. */
  readonly number: number | undefined;
  readonly unit: 'number' | 'percent' | 'money';
  readonly decimals: number;
  /** "over", "at most", "about", or the whole of the words when there is no number. */
  readonly qualifier: string | undefined;
  readonly provisional: boolean;
}

/** What a cell with a status says, taken apart: a sheet that is sorted and filtered has a column for each. */
export interface Verdict {
  readonly word: string;
  /** "Improving ↑"; empty where nothing is known to move. */
  readonly direction: string;
  readonly remarks: readonly string[];
}

/** An objective that words name: its number and its title apart. */
export interface NamedObjective {
  readonly ref: string;
  /** Empty where the words are the number alone. */
  readonly title: string;
}

/** A picture no higher than two lines of a table. */
export interface CellPicture {
  readonly scene: Scene<string>;
  /** Says in words what it shows. */
  readonly alternative: string;
  /** The parts of that, where it is in two languages. */
  readonly inEach?: readonly InLanguage[];
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly status?: Status;
  readonly verdict?: Verdict;
  readonly objective?: NamedObjective;
  /** The id of the section that it is about. */
  readonly section?: string;
  /** The id of a section: on paper the number of the page that it begins on is what stands in the cell. */
  readonly pageOf?: string;
  readonly allPages?: true;
  readonly figure?: FigureCell;
  /** "2024-07-12": in a workbook a date. */
  readonly day?: string;
  /** On paper it stands in place of the words. */
  readonly picture?: CellPicture;
  /** Said of it where there is room beside the page: a note on the cell of a workbook. */
  readonly note?: string;
}

export interface Column {
  readonly heading: string;
  /** Of a heading in two languages: on paper the second stands beneath the first. */
  readonly inEach?: readonly InLanguage[];
  /** Beneath the heading, quieter: "Target", "Provisional". */
  readonly subheading?: string;
  /** The same where the heading is one line: "July 2024 (target)". */
  readonly inBrackets?: string;
  readonly align: 'left' | 'right';
  /** Its share of the width that is left when narrow columns have theirs; undefined takes the width of its content. */
  readonly share?: number;
  /** On paper its words stand beneath those of the column before it, and quieter; in a sheet it is a column of its own. */
  readonly beneath?: true;
  /** It has pictures of figures that a workbook draws itself, where they stand: there it is left out. */
  readonly pictures?: true;
  /** Targets stand in a tinted column. */
  readonly tinted?: true;
  /** Which amounts of money it holds, in a table that adds them up. */
  readonly amount?: AmountKind;
  /** Of which day and kind its figures are, where they follow one another in time; a target may be of no day. */
  readonly series?: { readonly key: string; readonly on: string | null; readonly kind: FigureKind };
}

/** A chart of the figures of a row, by the keys of the columns that they stand in. */
export interface RowTrend {
  /** Says in words what it shows. */
  readonly alternative: string;
  /** The figures of its line, and those that are missing between them. */
  readonly columns: readonly string[];
  /** Those to which no line leads from the one before. */
  readonly apart: readonly string[];
  /** What is expected after them. */
  readonly forecast?: readonly string[];
  readonly target: string | undefined;
}

export type TableRow =
  | {
      readonly kind: 'row';
      readonly cells: readonly Cell[];
      /** How far under the headings above it, in a table that is an outline; 0 at the top. */
      readonly level?: number;
      /** It adds up its group. */
      readonly total?: true;
      /** Without it there is no chart of its figures. */
      readonly trend?: RowTrend;
    }
  /** A heading inside the table, across all its columns. */
  | {
      readonly kind: 'group';
      readonly text: string;
      readonly inEach?: readonly InLanguage[];
      readonly objective?: NamedObjective;
      readonly section?: string;
    };

export interface Table {
  readonly kind: 'table';
  /** What the table holds: read out before it. */
  readonly name: string;
  /** The parts of its name, where it is in two languages or in another than its section. */
  readonly inEach?: readonly InLanguage[];
  /** The name of its sheet in a workbook. */
  readonly sheet: string;
  /** The name of the sheet that it shares with those of other objectives, where there are too many for a sheet each. */
  readonly shared?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Which column names its row. */
  readonly rowHeading: number;
  /** On paper each row has the room of so many lines, to write in. */
  readonly roomToWrite?: number;
  /** What a chart of its amounts is called, and what it shows in words. */
  readonly chart?: BarChart;
  /** One row that sums up what follows: in a workbook lines of text, and no table to sort. */
  readonly strip?: true;
}

export interface ChartItem {
  readonly title: string;
  readonly scene: Scene<string>;
  /** Says in words what the chart shows. */
  readonly alternative: string;
  readonly note: string;
  /** Its note says how to read the picture, and means nothing without it. */
  readonly noteOfPicture?: true;
  /** What it is in, where that isn't the language of its section. */
  readonly language?: Language;
  /** The same in the document’s second language: it stands to the right of it, or under it where it is wide. */
  readonly beside?: ChartItem;
}

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3 | 4;
      readonly text: string;
      /** The parts of its words, where it is in two languages or in another than its section. */
      readonly inEach?: readonly InLanguage[];
    }
  | {
      readonly kind: 'paragraph';
      readonly runs: readonly Run[];
      readonly beside?: readonly Run[];
      readonly style?: 'lead' | 'note';
      /** It says how to read pictures that stand on paper alone. */
      readonly ofPictures?: true;
      /** It says of what stands once, for both languages, where that is. */
      readonly ofBoth?: true;
    }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | Table
  | Picture
  | { readonly kind: 'charts'; readonly charts: readonly ChartItem[] };

/** A PDF that was attached, as it is; its pages come after what the section says of it. */
export interface AttachedPdf {
  readonly bytes: Uint8Array;
  /** Of the bytes, where it is known already. */
  readonly sha256?: string;
  /** Of its file. */
  readonly name: string;
  /** A divider says what it is: where it can be read, its pages are all that is printed of its section. */
  readonly behindDivider?: true;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly inEach?: readonly InLanguage[];
  /** What it is written in, of a document in two languages; without it the document’s first. */
  readonly language?: Language;
  /** Stands under the last section of level 1 before it; 1 where nothing is said. */
  readonly level?: 1 | 2;
  /** Stands at the head of each of its pages: that it isn't for publication, and why. */
  readonly marking?: string;
  readonly attached?: AttachedPdf;
  /** Its PDF is given in the section so called, for both languages; where it is there, a divider says all that would stand on a page of its own. */
  readonly pagesIn?: string;
  /** At the foot of its pages: "Objective 1". */
  readonly reference: string;
  readonly objective?: NamedObjective;
  readonly blocks: readonly Block[];
}

export interface Cover {
  readonly organisation: string | null;
  readonly title: string;
  readonly subtitle: string;
  readonly lines: readonly string[];
}

/** A picture of whose document it is. */
export interface Logo {
  /** A PNG or a JPEG. */
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
}

/** How a document looks, as its house style has it. */
export interface PackStyle {
  readonly logo?: Logo;
  /** Of headings and the rules of tables; black where none is given. */
  readonly accent?: string;
  readonly typeface: Typeface;
  readonly sides: PrintedSides;
  /** In millimetres. */
  readonly binding: number;
  readonly paperSize: PaperSize;
}

/** "F&GPG", and what the register says that it stands for. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

/** What a document says of itself, in one language. */
export interface Front {
  readonly title: string;
  /** For the head of each page: whose pack it is, of which there may be less where it is long, and what it is and of when. */
  readonly runningHead: { readonly whose: string; readonly what: string };
  /** What it is written in. */
  readonly language: Language;
  readonly cover: Cover;
  /** That any of it isn’t for publication, and why: at the head of its contents, and of each page where pages are of no one section. */
  readonly marking?: string;
  /** At the foot of each page, with room for the initials of whoever signs. */
  readonly initials?: string;
}

export interface PackDocument extends Front {
  /** The same in its second language, whose sections stand after all those of the first. */
  readonly second?: Front;
  /** Its two languages stand side by side: what it says of itself, but for its cover, is in both, and so is each of its sections. */
  readonly sideBySide?: true;
  /** Of its title. */
  readonly inEach?: readonly InLanguage[];
  /** Those that are used in it and explained anywhere in the register. */
  readonly abbreviations?: readonly Abbreviation[];
  /** "2024-07-12": the only date in it, so that the same register and day give the same bytes. */
  readonly date: string;
  /** Without it: no logo, in black, printed on one side of A4. */
  readonly style?: PackStyle;
  /** A few pages for one person: what its cover says stands over its first section, and it has no contents. */
  readonly isSheet?: true;
  /** Its first section says what is in it, and on which page. */
  readonly hasNoContents?: true;
  /** What its pages are called, where they aren't counted from 1. */
  readonly numbering?: PageNumbering;
  /** The comments in attached PDFs are printed too; without this they are left out. */
  readonly comments?: 'kept';
  /** The pages of attached PDFs keep their sizes, unless they are scaled to the document’s own. */
  readonly pageSizes?: PageSizes;
  readonly sections: readonly Section[];
  /** Sheets that a workbook has besides. */
  readonly sheets?: readonly Section[];
}

/** A chart in each of the languages that it is drawn in. */
export function chartInEach(chart: ChartItem): readonly ChartItem[] {
  return chart.beside === undefined ? [chart] : [chart, chart.beside];
}

export function text(words: string): Run[] {
  return words === '' ? [] : [{ text: words }];
}

/** A cell of plain words, its lines as paragraphs. */
export function textCell(words: string): Cell {
  return {
    paragraphs: words
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ runs: text(line) })),
  };
}

/** Most paragraphs are one run: its own text, and not a copy of it. */
export function wordsOfRuns(runs: readonly Run[]): string {
  const [first] = runs;
  return first !== undefined && runs.length === 1
    ? first.text
    : runs.map(({ text: words }) => words).join('');
}

export function wordsOfParagraph({ runs, bullet }: Paragraph): string {
  const words = wordsOfRuns(runs);
  return bullet === true ? `• ${words}` : words;
}

/** The words of a cell alone, its paragraphs on lines. */
export function wordsOf({ paragraphs }: Cell): string {
  const [first] = paragraphs;
  return first !== undefined && paragraphs.length === 1
    ? wordsOfParagraph(first)
    : paragraphs.map(wordsOfParagraph).join('\n');
}
