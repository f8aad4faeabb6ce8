// The sections of a report beside its page: each leads into its text.

import type { ReactNode } from 'react';

export const placeOf = (id: string) => `section-${id}`;

/** Into the text of a section, where it is typed. */
export function goInto(id: string): void {
  const place = document.getElementById(placeOf(id));
  place?.scrollIntoView();
  place?.querySelector<HTMLElement>('.report-text[contenteditable="true"]')?.focus();
}

interface SectionLinksProps<T> {
  readonly sections: readonly T[];
  /** What is said of it beside its heading. */
  readonly standing: (section: T) => ReactNode;
}

export function SectionLinks<T extends { readonly id: string; readonly title: string }>({
  sections,
  standing,
}: SectionLinksProps<T>) {
  return (
    <ol className="report-contents">
      {sections.map((section) => (
        <li key={section.id}>
          <button
            type="button"
            className="link"
            onClick={() => {
              goInto(section.id);
            }}
          >
            {section.title}
          </button>
          {standing(section)}
        </li>
      ))}
    </ol>
  );
}
