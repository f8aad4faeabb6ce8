// The minutes of a meeting that was held some days ago, before anybody has said so.

import { MinutesPart } from '../../../../renderer/features/meetings/minutes/MinutesPart.tsx';
import { api } from '../../../../renderer/api.ts';
import { registerChanged, useAnswer } from '../../../../renderer/state/answers.ts';
import { useApp } from '../../../../renderer/state/app-store.ts';
import { aHeader } from '../../a-header.ts';
import { show } from '../../show.tsx';

api.on('changed', ({ entities }) => {
  registerChanged(entities);
});

useApp.setState({ header: aHeader({ title: 'Strategy', today: '2026-07-28' }) });

const ignore = () => {};

function Page() {
  const { value: meeting } = useAnswer('meetings', 'show', { id: 'm' });
  if (meeting === undefined) return <p>Not yet</p>;
  return <MinutesPart meeting={meeting} switcher={null} onClose={ignore} onRecord={ignore} />;
}

show(<Page />);
