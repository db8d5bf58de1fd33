import Button from '@mui/material/Button';
import { Suspense, useState } from 'react';
import { CopyButton } from '../../src/ui/CopyButton';
import { lazyPart } from '../../src/ui/lazyPart';
import type { StandIn } from '../page/standIn';
import { useLinkToHere } from './useLinkToHere';

const TourOffer = lazyPart(async () => (await import('./tour/TourOffer')).TourOffer);
const ReportDialog = lazyPart(async () => (await import('./report/ReportDialog')).ReportDialog);

/** What is at hand in every part of the stage. */
export function StageFoot({ standIn }: { standIn: StandIn }) {
  const link = useLinkToHere();
  const [reporting, setReporting] = useState(false);
  const [isOffering, setOffering] = useState(false);
  return (
    <>
      <CopyButton label="Copy link" text={link} />
      <Button onClick={() => setReporting(true)}>Report a problem</Button>
      <Button onClick={() => setOffering(true)}>Guided tour</Button>
      {isOffering && (
        <Suspense>
          <TourOffer onClose={() => setOffering(false)} />
        </Suspense>
      )}
      {reporting && (
        <Suspense>
          <ReportDialog log={standIn.log} onClose={() => setReporting(false)} />
        </Suspense>
      )}
    </>
  );
}
