import { useController, useFormContext, type FieldPathByValue } from 'react-hook-form';
import { afterPress } from '../../ui/afterPress';
import { fieldElementId } from '../../ui/form/fieldElementId';
import { dataOf, type Loaded } from '../../ui/picker/loaded';
import type { Offer, PickerWords } from '../../ui/picker/PickerState';
import { ResourcePicker } from '../../ui/picker/ResourcePicker';
import type { EndpointForm } from './form';

interface PickerFieldProps {
  path: FieldPathByValue<EndpointForm, string>;
  label: string;
  words: PickerWords;
  offer: Loaded<Offer>;
  refresh: { run: () => void; isFetching: boolean };
  /** Something else has been chosen. */
  onChosen?: () => void;
}

/** A picker tied to a field of the form: its first error when it is left, gone as soon as it is mended. */
export function PickerField({ path, label, words, offer, refresh, onChosen }: PickerFieldProps) {
  const { trigger, setValue } = useFormContext<EndpointForm>();
  const { field, fieldState } = useController<EndpointForm, typeof path>({ name: path });
  const isListed = dataOf(offer)?.options.some(({ id }) => id === field.value) ?? false;
  return (
    <ResourcePicker
      id={fieldElementId(path)}
      label={label}
      words={words}
      offer={offer}
      value={isListed ? field.value : ''}
      keptId={isListed ? '' : field.value}
      onChoose={(id) => {
        setValue(path, id, { shouldValidate: fieldState.invalid });
        onChosen?.();
      }}
      onLeave={() => afterPress(() => void trigger(path))}
      refresh={refresh}
      error={fieldState.error?.message}
      findings={[]}
      frozen={false}
    />
  );
}
