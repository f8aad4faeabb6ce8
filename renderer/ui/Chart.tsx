// A chart scene as SVG: the same shapes that a pack draws.

import { arrowLines, spokenScene, type Ink, type Scene, type Shape } from '../../shared/charts/scene.ts';
import type { Spoken } from '../../shared/kernel/saying.ts';
import { useSpeak } from '../state/text.ts';

interface ChartProps {
  readonly scene: Scene;
  readonly alternative: Spoken;
}

const inks: Readonly<Record<Ink, string>> = {
  line: 'var(--chart-line)',
  quiet: 'var(--quiet)',
  rule: 'var(--rule)',
  target: 'var(--quiet)',
};

function Drawn({ shape, labelSize }: { readonly shape: Shape<string>; readonly labelSize: number }) {
  const ink = inks[shape.ink];
  if (shape.kind === 'line') {
    return (
      <polyline
        points={shape.points.map(([x, y]) => `${x},${y}`).join(' ')}
        fill="none"
        stroke={ink}
        strokeWidth={shape.width}
        strokeDasharray={shape.dashes}
      />
    );
  }
  if (shape.kind === 'dot') {
    const fill = shape.hollow ? 'var(--paper)' : ink;
    return <circle cx={shape.x} cy={shape.y} r={shape.radius} fill={fill} stroke={ink} />;
  }
  if (shape.kind === 'arrow') {
    return (
      <path
        d={arrowLines(shape)
          .map((points) => `M${points.map(([x, y]) => `${x},${y}`).join('L')}`)
          .join('')}
        fill="none"
        stroke={ink}
      />
    );
  }
  return (
    <text
      x={shape.x}
      y={shape.y}
      textAnchor={shape.anchor}
      fontSize={labelSize}
      fill={ink}
      fontWeight={shape.bold === true ? 700 : 400}
    >
      {shape.text}
    </text>
  );
}

/** Its letters are then as large as those beside it, however wide its column is. */
const largest = 1.7;

export function Chart({ scene, alternative }: ChartProps) {
  const speak = useSpeak();
  const { width, height, labelSize, shapes } = spokenScene(speak, scene);
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: width * largest }}
      role="img"
      aria-label={speak(alternative)}
    >
      {shapes.map((shape, index) => (
        // A scene is drawn whole and never edited, so its shapes have no ids but their indexes.
        // oxlint-disable-next-line react/no-array-index-key
        <Drawn key={index} shape={shape} labelSize={labelSize} />
      ))}
    </svg>
  );
}
