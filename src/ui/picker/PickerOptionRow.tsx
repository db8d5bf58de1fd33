import Box from '@mui/material/Box';
import type { HTMLAttributes } from 'react';
import { ErrorIcon, WarningIcon } from '../icons';
import type { PickerOption } from './pickerOption';

/** One row of a picker's list: name and state, address and subnet, and why it cannot or should not be chosen. */
export function PickerOptionRow({
  option,
  ...props
}: HTMLAttributes<HTMLLIElement> & { option: PickerOption }) {
  const { label, state, address, subnet, disabledReason, warning } = option;
  const place = [address, subnet].filter(Boolean).join(' · ');
  return (
    <Box
      component="li"
      {...props}
      sx={{
        // A row that cannot be chosen still has to be read for its reason.
        '&&[aria-disabled="true"]': { opacity: 1, color: 'text.secondary', cursor: 'not-allowed' },
        '&&': { display: 'block', py: 0.75, typography: 'body2' },
      }}
    >
      <Box sx={{ display: 'flex', gap: 2, justifyContent: 'space-between' }}>
        <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{label}</Box>{' '}
        {state && <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{state}</Box>}
      </Box>
      {place && <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{place}</Box>}
      {disabledReason ? (
        <Note color="error.main" Icon={ErrorIcon} text={`Cannot be chosen: ${disabledReason}.`} />
      ) : (
        warning && <Note color="warning.main" Icon={WarningIcon} text={`${warning}.`} />
      )}
    </Box>
  );
}

function Note({ color, Icon, text }: { color: string; Icon: typeof ErrorIcon; text: string }) {
  return (
    <Box sx={{ display: 'flex', gap: 0.5, typography: 'caption', color }}>
      <Icon sx={{ fontSize: '0.875rem', mt: '2px' }} />
      <span>{text}</span>
    </Box>
  );
}
