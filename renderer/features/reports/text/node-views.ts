// What stands in a text and isn’t words, as the editor shows it: figures with what they say now, footnotes, pictures.

import type { Node } from 'prosemirror-model';
import type { NodeViewConstructor } from 'prosemirror-view';

export interface Shown {
  readonly words: string;
  /** Read out, and shown to whoever points at it. */
  readonly title: string;
  readonly look?: 'gone' | 'issued';
}

/** How the things of one report are shown; what isn’t known yet comes later, and is drawn then. */
export interface Showing {
  readonly figure: (of: string, id: string) => Shown;
  readonly footnote: (note: string) => string;
  readonly picture: (id: string, put: (url: string) => void) => void;
  readonly decoration: string;
}

function attribute({ attrs }: Node, name: string): string {
  const value: unknown = attrs[name];
  return typeof value === 'string' ? value : '';
}

function figureView({ figure }: Showing): NodeViewConstructor {
  return (node) => {
    const { words, title, look } = figure(attribute(node, 'of'), attribute(node, 'id'));
    const dom = document.createElement('span');
    dom.className = `placed-figure${look === undefined ? '' : ` placed-figure-${look}`}`;
    dom.textContent = words;
    dom.title = title;
    dom.setAttribute('role', 'img');
    dom.setAttribute('aria-label', title);
    return { dom };
  };
}

function footnoteView({ footnote }: Showing): NodeViewConstructor {
  return (node) => {
    const dom = document.createElement('span');
    const title = footnote(attribute(node, 'note'));
    dom.className = 'placed-note';
    dom.title = title;
    dom.setAttribute('role', 'img');
    dom.setAttribute('aria-label', title);
    return { dom };
  };
}

function pictureView({ picture, decoration }: Showing): NodeViewConstructor {
  return (node) => {
    const dom = document.createElement('figure');
    dom.className = 'placed-picture';
    const image = document.createElement('img');
    const alternative = attribute(node, 'alternative');
    image.alt = alternative;
    image.draggable = false;
    const caption = document.createElement('figcaption');
    caption.textContent = alternative === '' ? decoration : alternative;
    dom.append(image, caption);
    picture(attribute(node, 'pictureId'), (url) => {
      image.src = url;
    });
    return { dom };
  };
}

export function nodeViews(showing: Showing): Record<string, NodeViewConstructor> {
  return {
    figure: figureView(showing),
    footnote: footnoteView(showing),
    picture: pictureView(showing),
  };
}
