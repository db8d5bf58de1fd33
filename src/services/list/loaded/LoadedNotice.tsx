import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { failureWords } from '../../../status/failureWords';
import { FailureAlert } from '../../../ui/FailureAlert';
import type { FilteredRows } from '../useListedServices';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(0.5, 1.5),
  minHeight: theme.spacing(4.5),
  fontSize: theme.typography.body2.fontSize,
  fontVariantNumeric: 'tabular-nums',
  '& progress': {
    flex: '0 1 16rem',
    height: '0.5rem',
    accentColor: theme.vars.palette.primary.main,
  },
}));

const number = new Intl.NumberFormat('en-GB');

interface LoadedNoticeProps {
  filtered: FilteredRows;
  onLoadAll: () => void;
  /** @param thousands that have been read */
  onStop: (thousands: number) => void;
}

/** How many rows a filter holds for that the cloud does not have, and the way to all of them. */
export function LoadedNotice({ filtered, onLoadAll, onStop }: LoadedNoticeProps) {
  const { loaded, total, isMore, reading, tagged } = filtered;
  const isLoading = reading.isLoading && !reading.error;
  return (
    <>
      <Line>
        {/* There before its text is, so that the text is read aloud; not while the number runs. */}
        <span role={isLoading ? undefined : 'status'}>
          Filtering {number.format(loaded)} of {number.format(total)} loaded
          {!isMore && loaded < total && ': more are not loaded, so narrow the search'}
        </span>
        {isLoading && (
          <>
            <progress aria-label="Loading" max={Math.max(total, 1)} value={loaded} />
            <Button variant="outlined" onClick={() => onStop(reading.stop())}>
              Stop
            </Button>
          </>
        )}
        {!isLoading && !reading.error && isMore && (
          <Button variant="outlined" onClick={onLoadAll}>
            Load all
          </Button>
        )}
      </Line>
      {reading.error && (
        <ReadFailure
          title="Not all rows could be loaded"
          error={reading.error}
          onAgain={reading.again}
        />
      )}
      {tagged.error && (
        <ReadFailure
          title="Services with these tags could not be looked for"
          error={tagged.error}
          onAgain={tagged.again}
        />
      )}
    </>
  );
}

function ReadFailure({
  title,
  error,
  onAgain,
}: {
  title: string;
  error: Error;
  onAgain: () => void;
}) {
  const { wayOut, details } = failureWords(error);
  return (
    <FailureAlert
      title={title}
      details={details}
      actions={
        <Button variant="outlined" onClick={onAgain}>
          Try again
        </Button>
      }
    >
      {wayOut}
    </FailureAlert>
  );
}
