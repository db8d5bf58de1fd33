import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import type { Edition } from '../../api/editions';
import type { Scope } from '../../api/scope';
import { PickerOfKind } from '../backend/PickerOfKind';
import { PortIdField } from '../backend/PortIdField';
import type { Finding } from '../backend/finding';
import { useBackendField } from '../backend/useBackendField';
import { useBackendLists } from '../backend/useBackendLists';

interface BackendOfServiceProps {
  scope: Scope;
  edition: Edition;
  findings: readonly Finding[];
  /** Whether there is a list to choose from; otherwise the ID is typed. */
  hasPicker: boolean;
}

/** Another backend of the same kind in the same VPC ("Modifying a VPC Endpoint Service", Table 2, port_id). */
export function BackendOfService({ scope, edition, findings, hasPicker }: BackendOfServiceProps) {
  const field = useBackendField(findings);
  const lists = useBackendLists(scope, field.value);
  const picker = { scope, edition, lists, findings, frozen: false, ...field };
  const isTyped = field.value.entry === 'by-hand';
  return (
    <Stack spacing={1} sx={{ maxWidth: '36rem' }}>
      {hasPicker && (
        <FormControlLabel
          sx={{ ml: -1, mr: 0 }}
          control={
            <Switch
              checked={isTyped}
              onChange={(_event, byHand) =>
                field.onChange({ ...field.value, entry: byHand ? 'by-hand' : 'pick' })
              }
            />
          }
          label="Enter IDs by hand"
          slotProps={{ typography: { variant: 'body2' } }}
        />
      )}
      {isTyped ? <PortIdField {...picker} /> : <PickerOfKind {...picker} />}
    </Stack>
  );
}
