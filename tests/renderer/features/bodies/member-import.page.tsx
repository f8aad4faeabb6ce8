// A list of members, as the page shows it before it is imported.

import { useEffect } from 'react';
import { memberImportScreen } from '../../../../renderer/features/bodies/MemberImportScreen.tsx';
import { useMemberImport } from '../../../../renderer/features/bodies/use-member-import.ts';
import { useText } from '../../../../renderer/state/text.ts';
import { show } from '../../show.tsx';

function Importing() {
  const flow = useMemberImport();
  const t = useText();
  useEffect(() => {
    void flow.choose('a-body');
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return <div style={{ height: '100vh' }}>{memberImportScreen(flow, t)}</div>;
}

show(<Importing />);
