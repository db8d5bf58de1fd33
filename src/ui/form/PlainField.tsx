import { styled } from '@mui/material/styles';
import { useId, type ComponentProps, type Ref } from 'react';

const Field = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: theme.spacing(0.5),
  fontSize: theme.typography.body2.fontSize,
  '& label': { fontWeight: 600 },
  '& input, & select': {
    minHeight: 38,
    width: '100%',
    paddingInline: theme.spacing(1.25),
    border: `1px solid color-mix(in srgb, ${theme.vars.palette.text.secondary} 55%, transparent)`,
    borderRadius: theme.shape.borderRadius,
    font: 'inherit',
    color: theme.vars.palette.text.primary,
    backgroundColor: theme.vars.palette.background.paper,
    '&:hover': { borderColor: theme.vars.palette.text.primary },
    '&:focus-visible': {
      outline: `2px solid ${theme.vars.palette.primary.main}`,
      outlineOffset: -1,
    },
    '&[aria-invalid="true"]': { borderColor: theme.vars.palette.error.main },
  },
  '& p': { margin: 0, fontSize: '0.75rem', color: theme.vars.palette.text.secondary },
  '& input[aria-invalid="true"] + p': { color: theme.vars.palette.error.main },
}));

interface FieldProps {
  label: string;
  /** Below the field: what to enter, or what is wrong with it. */
  help?: string | undefined;
}

interface PlainFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'id' | 'aria-invalid'> {
  invalid?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/**
 * A field of the browser's own, for a page that must be there at once: MUI's brings menus and overlays along. What is
 * typed stays with the browser; the page reads it when it needs it.
 */
export function PlainField({ label, help, invalid = false, ...input }: PlainFieldProps) {
  const id = useId();
  return (
    <Field>
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        spellCheck={false}
        autoCapitalize="none"
        aria-invalid={invalid}
        aria-describedby={help ? `${id}-help` : undefined}
      />
      {help && <p id={`${id}-help`}>{help}</p>}
    </Field>
  );
}

interface PlainSelectProps extends FieldProps {
  choices: readonly string[];
  value: string;
  onChoose: (value: string) => void;
}

/** The same for one of a few choices. */
export function PlainSelect({ label, help, choices, value, onChoose }: PlainSelectProps) {
  const id = useId();
  return (
    <Field>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChoose(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
      {help && <p id={`${id}-help`}>{help}</p>}
    </Field>
  );
}
