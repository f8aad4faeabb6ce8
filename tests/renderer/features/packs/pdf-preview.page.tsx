// The preview of a PDF, which becomes that of another.

import { useState } from 'react';
import { PdfPreview } from '../../../../renderer/features/packs/PdfPreview.tsx';
import { Button } from '../../../../renderer/ui/Button.tsx';
import '../../../../renderer/features/packs/packs.css';
import { show } from '../../show.tsx';

function Previews() {
  const [name, setName] = useState('torn');
  return (
    <main>
      {['torn', 'whole'].map((each) => (
        <Button
          key={each}
          onPress={() => {
            setName(each);
          }}
        >
          {`Show the ${each} one`}
        </Button>
      ))}
      <PdfPreview path={`/${name}.pdf`} mark={null} />
    </main>
  );
}

show(<Previews />);
