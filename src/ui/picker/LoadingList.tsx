import CircularProgress from '@mui/material/CircularProgress';
import { useRested } from '../useRested';
import { failedCallOf } from './failedCall';
import { StateLine } from './StateLine';

/** A short disturbance is over before anybody needs to know of it. */
const SILENT_MS = 2_000;

interface LoadingListProps {
  /** What is listed, several of it. */
  what: string;
  /** Why an earlier try has failed: another one follows by itself. */
  trouble: Error | undefined;
}

/** A list that is asked for; what holds it up is said once it takes longer. */
export function LoadingList({ what, trouble }: LoadingListProps) {
  const isTold = useRested(trouble !== undefined, SILENT_MS) && trouble !== undefined;
  return (
    <StateLine>
      <CircularProgress
        aria-hidden
        size="0.75rem"
        sx={{ mr: 0.75, verticalAlign: '-1px', color: 'inherit' }}
      />
      {`Loading ${what}…`}
      {isTold &&
        ` ${failedCallOf(trouble)?.inShort ?? 'The cloud did not answer'}. It is asked again by itself.`}
    </StateLine>
  );
}
