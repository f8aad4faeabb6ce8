// A meeting of a new body with one item on its agenda, made by the app's own calls.

import type { Page } from 'playwright-core';
import * as z from 'zod';
import { call } from '../one-app.ts';

const made = z.object({ id: z.string() });

export const charity = { name: 'Board', kind: 'charity' } as const;

/** Asks for what answers with the id of what it made. */
export async function idOf(page: Page, area: string, name: string, input: object): Promise<string> {
  return made.parse(await call(page, area, name, input)).id;
}

export async function anItem(
  page: Page,
  body: { readonly name: string; readonly kind: string },
  title: string,
): Promise<{ readonly meetingId: string; readonly itemId: string }> {
  const bodyId = await idOf(page, 'bodies', 'add', { ...body, nation: 'england-and-wales' });
  const meetingId = await idOf(page, 'meetings', 'add', { bodyId, day: '2031-03-04', kind: 'ordinary' });
  const item = { meetingId, sectionId: null, title, purpose: 'decide', late: null };
  return { meetingId, itemId: await idOf(page, 'agenda', 'addItem', item) };
}
