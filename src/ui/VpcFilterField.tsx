import { SelectField } from './SelectField';

const ANY = 'any';

interface VpcFilterFieldProps {
  /** By ID, as far as they are known. */
  names: ReadonlyMap<string, string>;
  /** ID of the VPC, in small letters; undefined for any. */
  value: string | undefined;
  onChoose: (vpc: string | undefined) => void;
}

/** Leaves in a list what lies in one VPC. */
export function VpcFilterField({ names, value, onChoose }: VpcFilterFieldProps) {
  const known = [...names].map(([id, name]) => ({ value: id.toLowerCase(), label: name }));
  const isKnown = value === undefined || known.some((choice) => choice.value === value);
  return (
    <SelectField
      label="VPC"
      choices={[
        { value: ANY, label: 'Any' },
        ...known.toSorted((one, other) => one.label.localeCompare(other.label)),
        // The one that is chosen is there in any case.
        ...(isKnown ? [] : [{ value, label: value }]),
      ]}
      value={value ?? ANY}
      onChoose={(vpc) => onChoose(vpc === ANY ? undefined : vpc)}
    />
  );
}
