import Alert from '@mui/material/Alert';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { unknownParameters } from '../../ui/unknownParameters';
import { SAMPLE_SETTINGS } from '../sampleSettings';
import { stringifySearch } from '../searchParameters';

interface AddressOptions {
  /** As it stands in the address; the router leaves in it what no page knows, too. */
  address: Readonly<Record<string, unknown>>;
  /** The parameters that the page has. */
  parameters: readonly string[];
  /** What such a parameter is called. */
  what?: string;
  /** What there is not, as sentences. */
  problems: readonly string[];
  /** What is shown in its place, where that is more than the page without it. */
  instead?: string | undefined;
  /** Puts the address right. */
  correct: () => void;
}

interface Told {
  problems: readonly string[];
  instead: string | undefined;
  /** The address that was put in its place; undefined until it has been. */
  right: string | undefined;
}

/**
 * Puts an address right at once that asks for what there is not, and answers what tells so, to be shown above the page:
 * it stays until the person has seen it, or goes on to something else.
 */
export function useRightAddress({
  address,
  parameters,
  what = 'parameter',
  problems: wrongValues,
  instead,
  correct,
}: AddressOptions): ReactNode {
  const problems = [
    ...wrongValues,
    ...unknownParameters(address, [...parameters, ...SAMPLE_SETTINGS], what),
  ];
  const isWrong = problems.length > 0;
  const here = stringifySearch(address);
  const [told, setTold] = useState<Told>();
  if (isWrong && problems.join() !== told?.problems.join()) {
    setTold({ problems, instead, right: undefined });
  } else if (!isWrong && told && told.right !== here) {
    setTold(told.right === undefined ? { ...told, right: here } : undefined);
  }
  const putRight = useEffectEvent(correct);
  useEffect(() => {
    if (isWrong) putRight();
  }, [isWrong]);
  return (
    told && (
      <Alert severity="warning" onClose={() => setTold(undefined)} sx={{ mb: 2 }}>
        {told.problems.join(' ')} {told.instead ?? 'The address has been put right.'}
      </Alert>
    )
  );
}
