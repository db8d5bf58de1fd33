import { useEffect, useEffectEvent, useState } from 'react';
import { unknownParameters } from '../../ui/unknownParameters';
import { SAMPLE_SETTINGS } from '../sampleSettings';

interface ListAddressOptions<Address> {
  /** As it stands in the address; the router leaves in it what no page knows, too. */
  address: Address;
  /** The parameters that the list has. */
  parameters: readonly (keyof Address & string)[];
  /** What there is not, as sentences. */
  problems: readonly string[];
  /** Puts the address right. */
  correct: () => void;
}

const NONE: readonly string[] = [];

/** Puts an address right at once that asks for what there is not; it stays told until the person has seen it. */
export function useListAddress<Address extends object>({
  address,
  parameters,
  problems: wrongValues,
  correct,
}: ListAddressOptions<Address>) {
  const problems = [
    ...wrongValues,
    ...unknownParameters(address, [...parameters, ...SAMPLE_SETTINGS]),
  ];
  const [told, setTold] = useState<readonly string[]>(problems);
  if (problems.length > 0 && problems.join() !== told.join()) setTold(problems);
  const isWrong = problems.length > 0;
  const putRight = useEffectEvent(correct);
  useEffect(() => {
    if (isWrong) putRight();
  }, [isWrong]);
  return { addressProblems: told, onAddressProblemsSeen: () => setTold(NONE) };
}
