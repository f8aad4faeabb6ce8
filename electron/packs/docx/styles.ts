// The styles of a Word document, written out whole: what the library brings has no style of tables, and sizes and colours of its own.

import type { Language } from '../../../shared/language/language.ts';
import { colours } from '../../../shared/look/tokens.ts';

const fontName = 'Calibri';

/** As Word names them, for spelling and for screen readers. */
export const wordLanguages: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };

/** By the ids that paragraphs name. */
export const styles = {
  title: 'Title',
  subtitle: 'Subtitle',
  organisation: 'Organisation',
  headings: { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' },
  body: 'BodyText',
  lead: 'Lead',
  note: 'Note',
  bullet: 'ListBullet',
  caption: 'Caption',
  header: 'Header',
  footer: 'Footer',
  footnote: 'FootnoteText',
  table: 'MinutebookTable',
  tableHeading: 'TableHeading',
  tableText: 'TableText',
  tableBullet: 'TableBullet',
  tableGroup: 'TableGroup',
} as const;

interface Look {
  /** Points. */
  readonly size?: number;
  readonly before?: number;
  readonly after?: number;
  readonly leading?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly colour?: string;
  /** Stays on the page of what follows. */
  readonly keeps?: true;
  /** Of a heading. */
  readonly level?: 1 | 2 | 3;
}

const quiet = colours.quiet;

function paragraphLook({ before, after, leading, keeps, level }: Look): string {
  const spacing = [
    before === undefined ? '' : ` w:before="${before * 20}"`,
    after === undefined ? '' : ` w:after="${after * 20}"`,
    leading === undefined ? '' : ` w:line="${Math.round(leading * 240)}" w:lineRule="auto"`,
  ].join('');
  return [
    keeps === true ? '<w:keepNext/><w:keepLines/>' : '',
    spacing === '' ? '' : `<w:spacing${spacing}/>`,
    level === undefined ? '' : `<w:outlineLvl w:val="${level - 1}"/>`,
  ].join('');
}

function letterLook({ size, bold, italic, colour }: Look): string {
  return [
    bold === true ? '<w:b/><w:bCs/>' : '',
    italic === true ? '<w:i/><w:iCs/>' : '',
    colour === undefined ? '' : `<w:color w:val="${colour.slice(1)}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
  ].join('');
}

/** `name` is Word’s own where it has one: a style of that name is found by every program. */
function paragraphStyle(id: string, name: string, look: Look, { on = 'Normal', next = '' } = {}): string {
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${on}"/>`,
    next === '' ? '' : `<w:next w:val="${next}"/>`,
    `<w:qFormat/><w:pPr>${paragraphLook(look)}</w:pPr><w:rPr>${letterLook(look)}</w:rPr></w:style>`,
  ].join('');
}

function border(side: string, weight: number, colour: string): string {
  return `<w:${side} w:val="single" w:sz="${weight}" w:space="0" w:color="${colour.slice(1)}"/>`;
}

const tableStyle = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>',
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>',
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  `<w:style w:type="table" w:styleId="${styles.table}"><w:name w:val="Minutebook Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>`,
  `<w:tblPr><w:tblBorders>${border('top', 8, colours.ink)}${border('bottom', 4, colours.rule)}${border('insideH', 4, colours.rule)}</w:tblBorders>`,
  '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>${border('bottom', 8, colours.ink)}</w:tcBorders>`,
  `<w:shd w:val="clear" w:color="auto" w:fill="${colours.groupTint.slice(1)}"/></w:tcPr></w:tblStylePr></w:style>`,
].join('');

function defaults(language: Language): string {
  const fonts = ['ascii', 'hAnsi', 'cs', 'eastAsia'].map((each) => ` w:${each}="${fontName}"`).join('');
  const spoken = `<w:lang w:val="${wordLanguages[language]}" w:eastAsia="en-GB" w:bidi="ar-SA"/>`;
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts${fonts}/>${letterLook({ size: 11, colour: colours.ink })}${spoken}</w:rPr></w:rPrDefault>`,
    `<w:pPrDefault><w:pPr>${paragraphLook({ before: 0, after: 0, leading: 1.1 })}</w:pPr></w:pPrDefault></w:docDefaults>`,
  ].join('');
}

/** styles.xml. */
export function stylesXml(language: Language, accent: string = colours.ink): string {
  const organisation = accent === colours.ink ? quiet : accent;
  const heading = (level: 1 | 2 | 3, size: number, before: number) =>
    paragraphStyle(
      styles.headings[level],
      `heading ${level}`,
      { size, before, after: 4, bold: true, keeps: true, level, colour: accent },
      { next: styles.body },
    );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    defaults(language),
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/></w:style>',
    paragraphStyle(
      styles.title,
      'Title',
      { size: 22, after: 4, leading: 1.05, bold: true, keeps: true },
      { next: styles.subtitle },
    ),
    paragraphStyle(styles.subtitle, 'Subtitle', { size: 12, after: 8, colour: quiet }, { next: styles.body }),
    paragraphStyle(
      styles.organisation,
      'Organisation',
      { size: 12, after: 2, bold: true, colour: organisation, keeps: true },
      { next: styles.title },
    ),
    heading(1, 16, 16),
    heading(2, 13, 12),
    heading(3, 11.5, 10),
    paragraphStyle(styles.body, 'Body Text', { after: 6 }),
    paragraphStyle(styles.lead, 'Lead', { size: 12.5, after: 8 }, { on: styles.body }),
    paragraphStyle(styles.note, 'Note', { size: 9.5, before: 3, after: 3, colour: quiet }),
    paragraphStyle(styles.bullet, 'List Bullet', { after: 3 }, { on: styles.body }),
    paragraphStyle(
      styles.caption,
      'caption',
      { size: 10.5, before: 8, after: 3, bold: true, keeps: true },
      { next: styles.body },
    ),
    paragraphStyle(styles.header, 'header', { size: 9, after: 6, colour: quiet }),
    paragraphStyle(styles.footer, 'footer', { size: 9, colour: quiet }),
    paragraphStyle(styles.footnote, 'footnote text', { size: 9.5, after: 2 }),
    paragraphStyle(styles.tableText, 'Table Text', { size: 10, leading: 1.05 }),
    paragraphStyle(
      styles.tableHeading,
      'Table Heading',
      { bold: true, keeps: true },
      { on: styles.tableText },
    ),
    paragraphStyle(
      styles.tableGroup,
      'Table Group',
      { bold: true, before: 2, after: 2, keeps: true },
      { on: styles.tableText },
    ),
    paragraphStyle(styles.tableBullet, 'Table Bullet', {}, { on: styles.tableText }),
    `<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`,
    tableStyle,
    '</w:styles>',
  ].join('');
}
