import TextField from '@mui/material/TextField';

interface SelectFieldProps<Value extends string | number> {
  label: string;
  choices: readonly { value: Value; label: string }[];
  value: Value;
  onChoose: (value: Value) => void;
}

/** One of a few choices, by the browser's own list. */
export function SelectField<Value extends string | number>({
  label,
  choices,
  value,
  onChoose,
}: SelectFieldProps<Value>) {
  return (
    <TextField
      select
      label={label}
      value={String(value)}
      onChange={(event) => {
        const chosen = choices.find((choice) => String(choice.value) === event.target.value);
        if (chosen) onChoose(chosen.value);
      }}
      // Above the frame always: a choice is shown from the start.
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={String(choice.value)}>
          {choice.label}
        </option>
      ))}
    </TextField>
  );
}
