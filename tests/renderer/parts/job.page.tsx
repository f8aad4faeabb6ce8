// A document that somebody asks for, made by a job of the app.

import { DocumentMaker } from '../../../renderer/parts/DocumentMaker.tsx';
import { show } from '../show.tsx';

show(
  <>
    <p>Meetings</p>
    <DocumentMaker
      title="Make the calendar"
      hint="Of this year"
      isOneEdition
      wanted={() => ({ document: 'calendar', bodyId: '', from: '', to: '' })}
      onClose={() => {}}
    />
  </>,
);
