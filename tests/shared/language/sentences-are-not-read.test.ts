// No code reads a sentence: what is said is data until a person reads it, so none may be cut up, searched, or used to decide anything.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from '@swc/core';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** The names of sentences, and of the data they are made from. */
const sentences =
  /^(?:act|acts|alternative|disagreement|message|problem|reason|remark|said|saying|sentence|working)$|(?:Act|Message|Reason|Saying|Sentence)$/u;
/** What makes one. */
const makers = /^(?:actOf|inEnglish|speak|speakNow|t)$/u;

const readers = new Set([
  'at',
  'charAt',
  'codePointAt',
  'endsWith',
  'includes',
  'indexOf',
  'lastIndexOf',
  'localeCompare',
  'match',
  'matchAll',
  'replace',
  'replaceAll',
  'search',
  'slice',
  'split',
  'startsWith',
  'substring',
  'toLowerCase',
  'toUpperCase',
]);

/**
 * What may be read, by file and by what is read there, each with its reason. A sentence of ours is never among them.
 */
const allowed: Readonly<Record<string, string>> = {
  'electron/packs/xlsx/sheet-plan.ts: t.toLowerCase':
    'Excel takes two sheets for one when their names differ only in their capitals',
  'electron/usecases/history/history.ts: speak.toLowerCase':
    'somebody looks for words of theirs in the history as they read it',
  'shared/language/catalogue.ts: said[…]': 'one form of a plural, chosen by its name',
};

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function part(node: unknown, name: string): unknown {
  return isNode(node) ? node[name] : undefined;
}

/** The last name of an expression: `batch.reason` is a reason. */
function nameOf(node: unknown): string | undefined {
  const type = part(node, 'type');
  if (type === 'Identifier') return String(part(node, 'value'));
  if (type === 'MemberExpression') return nameOf(part(node, 'property'));
  return undefined;
}

/** What an expression comes to when parentheses, marks of its type and what stands in for nothing are taken away. */
function valuesOf(node: unknown): unknown[] {
  switch (part(node, 'type')) {
    case 'ParenthesisExpression':
    case 'TsNonNullExpression':
    case 'TsAsExpression':
    case 'AwaitExpression':
      return valuesOf(part(node, 'expression') ?? part(node, 'argument'));
    case 'OptionalChainingExpression':
      return valuesOf(part(node, 'base'));
    case 'BinaryExpression':
      return part(node, 'operator') === '??'
        ? [...valuesOf(part(node, 'left')), ...valuesOf(part(node, 'right'))]
        : [node];
    case 'ConditionalExpression':
      return [...valuesOf(part(node, 'consequent')), ...valuesOf(part(node, 'alternate'))];
    default:
      return [node];
  }
}

function sentenceIn(node: unknown): string | undefined {
  for (const value of valuesOf(node)) {
    const isCall = part(value, 'type') === 'CallExpression';
    const name = nameOf(isCall ? part(value, 'callee') : value);
    if (name !== undefined && (isCall ? makers : sentences).test(name)) return name;
  }
  return undefined;
}

function isText(node: unknown): boolean {
  const type = part(node, 'type');
  return (type === 'StringLiteral' && part(node, 'value') !== '') || type === 'TemplateLiteral';
}

/** What is read by this very expression, if a sentence is. */
function readBy(node: Node): string | undefined {
  if (node['type'] === 'CallExpression') {
    const callee = valuesOf(node['callee'])[0];
    if (part(callee, 'type') !== 'MemberExpression') return undefined;
    const method = nameOf(callee) ?? '';
    const of = sentenceIn(part(callee, 'object'));
    if (of !== undefined && readers.has(method)) return `${of}.${method}`;
    if (method !== 'test' && method !== 'exec') return undefined;
    const given = node['arguments'];
    const tested = Array.isArray(given) ? sentenceIn(part(given[0], 'expression')) : undefined;
    return tested === undefined ? undefined : `${method}(${tested})`;
  }
  if (node['type'] === 'MemberExpression' && part(node['property'], 'type') === 'Computed') {
    const of = sentenceIn(node['object']);
    return of === undefined || isText(part(node['property'], 'expression')) ? undefined : `${of}[…]`;
  }
  if (node['type'] === 'BinaryExpression' && /^[!=]==?$/u.test(String(node['operator']))) {
    const [left, right] = [node['left'], node['right']];
    const of = isText(right) ? sentenceIn(left) : isText(left) ? sentenceIn(right) : undefined;
    return of === undefined ? undefined : `${of} ${String(node['operator'])}`;
  }
  return undefined;
}

function readIn(node: unknown, found: string[] = []): string[] {
  if (Array.isArray(node)) for (const each of node) readIn(each, found);
  else if (isNode(node)) {
    const read = readBy(node);
    if (read !== undefined) found.push(read);
    for (const each of Object.values(node)) if (isNode(each)) readIn(each, found);
  }
  return found;
}

function readInSource(text: string, isTsx = false): string[] {
  return readIn(parseSync(text, { syntax: 'typescript', tsx: isTsx, target: 'esnext' }).body);
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name));
}

describe('a sentence', () => {
  it.each([
    ['judgement.reason.slice(0, -1)', ['reason.slice']],
    ["batch.act?.startsWith('Import')", ['act.startsWith']],
    ['/^Import .+ from /u.test(actOf(batch))', ['test(actOf)']],
    ["(error.message ?? '').includes('full')", ['message.includes']],
    ["speak('en', item.sentence).split(';')", ['speak.split']],
    ["if (item.sentence === 'Complete.') go();", ['sentence ===']],
    ['said[0]', ['said[…]']],
    ['contradictionSentence.replace(/x/u, "")', ['contradictionSentence.replace']],
  ])('that is read is found: %s', (text, read) => {
    expect(readInSource(text)).toEqual(read);
  });

  it.each([
    "reason === ''",
    'reason.trim()',
    'sameSaying(dismissal.said, item.sentence)',
    'description.slice(0, 50)',
    "say('measure.figure', { figure })",
    'acts.map(({ act }) => speak(act))',
  ])('that is not read is not: %s', (text) => {
    expect(readInSource(text)).toEqual([]);
  });

  it('is read nowhere', () => {
    const files = ['shared', 'electron', 'renderer'].flatMap(sources);
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) =>
      readInSource(readFileSync(join(root, file), 'utf8'), file.endsWith('x')).map(
        (read) => `${file}: ${read}`,
      ),
    );
    expect(found.sort()).toEqual(Object.keys(allowed).sort());
  });
});
