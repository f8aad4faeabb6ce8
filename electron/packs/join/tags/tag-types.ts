// The types of structure elements (ISO 32000-1, 14.8.4), and which of them a paper's own types stand for. In a pack each element says its
// standard type itself: two papers may mean different things by one word.

import type { PaperFile } from '../file/paper-file.ts';
import { Reference, type Dictionary, type Value } from '../file/values.ts';
import { PdfString } from '../file/values.ts';

const standard = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

/** The types that only PDF 2.0 has (ISO 32000-2, 14.8.4), by the nearest that every reader knows. */
const nearest: Readonly<Record<string, string>> = {
  DocumentFragment: 'Sect',
  Aside: 'Div',
  Title: 'P',
  FENote: 'Note',
  Sub: 'Span',
  Em: 'Span',
  Strong: 'Span',
  Artifact: 'NonStruct',
};

export type TypeOf = (element: Dictionary) => string | undefined;

const mostSteps = 50;

/** Undefined for a type that stands for none of the standard's. */
export function typesOf(file: PaperFile, root: Dictionary): TypeOf {
  const roles = file.dictionary(root.get('RoleMap'));
  const known = new Map<string, string | undefined>();
  return (element) => {
    const given = file.name(element.get('S')) ?? '';
    const space = file.dictionary(element.get('NS'));
    if (space !== undefined) return typeInSpace(file, given, space, roles);
    if (!known.has(given)) known.set(given, typeByRoles(file, given, roles));
    return known.get(given);
  };
}

function isLevel(type: string): boolean {
  return /^H[1-9]\d*$/u.test(type);
}

function asStandard(type: string): string | undefined {
  if (standard.has(type)) return type;
  return isLevel(type) ? 'H6' : undefined;
}

function typeByRoles(file: PaperFile, given: string, roles: Dictionary | undefined): string | undefined {
  let type: string | undefined = given;
  for (let steps = 0; steps < mostSteps && type !== undefined; steps += 1) {
    const found = asStandard(type);
    if (found !== undefined) return found;
    const next: string | undefined = file.name(roles?.get(type));
    if (next === undefined || next === type) return nearest[type];
    type = next;
  }
  return undefined;
}

/** A namespace may map each of its types to one of another (ISO 32000-2, 14.7.4.2). */
function typeInSpace(
  file: PaperFile,
  given: string,
  first: Dictionary,
  roles: Dictionary | undefined,
): string | undefined {
  let type = given;
  let space: Dictionary | undefined = first;
  for (let steps = 0; steps < mostSteps && space !== undefined; steps += 1) {
    const name = file.value(space.get('NS'));
    if (name instanceof PdfString && name.bytes.startsWith('http://iso.org/pdf'))
      return nearest[type] ?? asStandard(type);
    const mapped: Value = file.value(file.dictionary(space.get('RoleMapNS'))?.get(type));
    if (mapped === null) break;
    const [next, other]: readonly Value[] = Array.isArray(mapped) ? mapped : [mapped];
    type = file.name(next) ?? '';
    space = other instanceof Reference || other instanceof Map ? file.dictionary(other) : undefined;
  }
  return typeByRoles(file, type, roles);
}
