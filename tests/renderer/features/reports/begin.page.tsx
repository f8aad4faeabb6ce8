// A list from which a report is opened that isn’t begun yet.

import { useState } from 'react';
import { ReportPage } from '../../../../renderer/features/reports/ReportPage.tsx';
import { show } from '../../show.tsx';

function Page() {
  const [isOpen, setIsOpen] = useState(false);
  return isOpen ? (
    <ReportPage
      paperId="p"
      backTo="All papers"
      onBack={() => {
        setIsOpen(false);
      }}
    />
  ) : (
    <button
      type="button"
      onClick={() => {
        setIsOpen(true);
      }}
    >
      Open the report
    </button>
  );
}

show(<Page />);
