// Three pages of different sizes to print, with a window around them that must not be; the third waits until it is let go, the second of “Torn” can’t be drawn.
// Beside them one that is a PDF.

import { printablePdf, type Printable } from '../../../renderer/parts/printing/printable.ts';
import { PrintButton } from '../../../renderer/parts/printing/PrintButton.tsx';
import { show } from '../show.tsx';

const sizes = [
  { width: 595.28, height: 841.89, colour: '#1F5FA8' },
  { width: 1190.55, height: 841.89, colour: '#A3221B' },
  { width: 612, height: 792, colour: '#1B6E3C' },
];

/** Settles when the test lets it. */
const letGo = () =>
  new Promise((resolve) => {
    Reflect.set(globalThis, 'letGo', resolve);
  });

function pages(name: 'whole' | 'slow' | 'torn'): Printable {
  return {
    labels: ['1', '2', '2a'],
    draw: async (index, canvas, scaleOf) => {
      const { colour, ...size } = sizes[index] ?? { width: 0, height: 0, colour: '' };
      if (name === 'torn' && index === 1) throw new Error('torn');
      if (name === 'slow' && index === 2) await letGo();
      const scale = scaleOf(size);
      [canvas.width, canvas.height] = [size.width * scale, size.height * scale];
      const on = canvas.getContext('2d');
      if (on === null) throw new Error('no canvas');
      on.fillStyle = colour;
      on.fillRect(0, 0, canvas.width, canvas.height);
      return size;
    },
    close: () => {
      document.body.dataset['closed'] = 'yes';
    },
  };
}

show(
  <main>
    <h1>The window</h1>
    {(['whole', 'slow', 'torn'] as const).map((name) => (
      <section key={name} aria-label={name}>
        <PrintButton title={`A ${name} pack`} open={() => Promise.resolve(pages(name))} />
      </section>
    ))}
    <section aria-label="kept">
      <PrintButton title="A kept pack" open={() => printablePdf('/kept.pdf')} />
    </section>
  </main>,
);
