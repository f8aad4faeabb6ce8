// What a page reports in its console: errors, and whatever its policy has blocked.

import type { Page } from 'playwright-core';

export function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    complaints.push(error.message);
  });
}
