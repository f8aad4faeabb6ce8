// A screen in two parts with a line between them to move: one sets its width, and the other takes what is left. Where both don't fit side by
// side, the first stands above the second with a height of its own, and the screen scrolls on to what doesn't fit.

import { useId, type ReactNode } from 'react';
import { forgetWidths, setWidths, useWidths } from '../../state/widths.ts';
import { Splitter } from './Splitter.tsx';
import { useSize } from './use-room.ts';
import './divided.css';

/** In pixels. */
interface Widths {
  /** What each needs to be usable. */
  readonly first: number;
  readonly second: number;
  /** What the one whose width is set takes where there is room. */
  readonly usual: number;
}

interface DividedProps {
  /** The name that the width and the height are remembered under. */
  readonly name: string;
  /** What the line says it moves. */
  readonly says: { readonly width: string; readonly height: string };
  /** Which of them has the width that is set. */
  readonly sized: 'first' | 'second';
  readonly widths: Widths;
  /** What the first needs for all it holds, in pixels, where that is more: the second leaves it as much unless somebody has set its width. */
  readonly needs?: number;
  /** It stays as it is while the second comes and goes. */
  readonly first: ReactNode;
  /** Without it, the first takes all the room. */
  readonly second?: ReactNode;
  /** Above the second, the first is no higher than what it holds. */
  readonly fits?: boolean;
}

/** What the line between them takes. */
const lineWidth = 8;
const leastHeight = 100;
const usualHeight = 220;
/** What is always to be seen of the second, when the first is as high as it can be. */
const leastBelow = 60;

function between(least: number, wanted: number, most: number): number {
  return Math.max(least, Math.min(most, wanted));
}

export function Divided({ name, says, sized, widths, needs = 0, first, second, fits = false }: DividedProps) {
  const id = useId();
  const [room, watch] = useSize();
  const [shown, watchFirst] = useSize();
  const set = useWidths((state) => state.widths);
  const both = second !== undefined && second !== null && second !== false;
  const beside = room.width >= widths.first + widths.second;
  const left = room.width - needs - lineWidth;
  const remembered = beside ? name : `height of ${name}`;
  const least = beside ? widths[sized] : leastHeight;
  const most = Math.max(
    least,
    beside ? room.width - (sized === 'first' ? widths.second : widths.first) : room.height - leastBelow,
  );
  const usual = beside
    ? sized === 'first'
      ? Math.min(widths.usual, room.width / 3)
      : Math.min(widths.usual, room.width / 2, left)
    : Math.min(usualHeight, room.height / 2);
  const wanted = set[remembered];
  const size = between(least, wanted ?? usual, most);
  const [ofFirst, ofSecond] = !both
    ? [{}, {}]
    : !beside
      ? [fits && wanted === undefined ? { maxHeight: size } : { height: size }, {}]
      : sized === 'first'
        ? [{ width: size }, {}]
        : [{}, { width: size }];
  const layout = !both ? 'divided-whole' : beside ? `divided-${sized}` : 'divided-stacked';
  const resizesFirst = !beside || sized === 'first';
  return (
    <div ref={watch} className={`divided ${layout}`}>
      <div ref={watchFirst} className="divided-part" style={ofFirst} {...(resizesFirst ? { id } : {})}>
        {first}
      </div>
      {both ? (
        <>
          <Splitter
            label={beside ? says.width : says.height}
            controls={id}
            resizes={!beside ? 'above' : sized === 'first' ? 'left' : 'right'}
            size={beside ? size : shown.height}
            least={least}
            most={most}
            onSize={(next) => {
              setWidths({ [remembered]: next });
            }}
            onReset={() => {
              forgetWidths([remembered]);
            }}
          />
          <div className="divided-part" style={ofSecond} {...(resizesFirst ? {} : { id })}>
            {second}
          </div>
        </>
      ) : null}
    </div>
  );
}
