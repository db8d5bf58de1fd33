import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import type { Edition } from '../../api/editions';
import type { Scope } from '../../api/scope';
import { RefreshIcon } from '../../ui/icons';
import type { BackendErrors, BackendField } from './backendField';
import type { BackendValues } from './backendValues';
import { BackendTypeCards } from './BackendTypeCards';
import { ByHandFields } from './ByHandFields';
import { MoreOptions } from './MoreOptions';
import type { PickerProps } from './pickerProps';
import { PickerOfKind } from './PickerOfKind';
import { ServiceQuotaNote } from '../quota/ServiceQuotaNote';
import { SentIds } from './SentIds';
import { useBackendFindings } from './useBackendFindings';
import { useCheckAgain } from './useCheckAgain';
import { useBackendLists } from './useBackendLists';
import { VpcPicker } from './VpcPicker';

interface BackendPickerProps {
  scope: Scope;
  edition: Edition;
  value: BackendValues;
  onChange: (next: BackendValues) => void;
  /** What the form says is wrong, by field; that of a port concerns the present kind of backend. */
  errors: BackendErrors;
  /** A field was left. */
  onLeave: (field: BackendField) => void;
  /** While the request is on its way. */
  frozen: boolean;
}

/** Chooses what stands behind a service, from the cloud's lists or by typed IDs; never waits for a list. */
export function BackendPicker(props: BackendPickerProps) {
  const { scope, edition, value, onChange, errors, onLeave, frozen } = props;
  const lists = useBackendLists(scope, value);
  const findings = useBackendFindings(scope, edition, value);
  const checkAgain = useCheckAgain(scope, value);
  const picker: PickerProps = {
    scope,
    edition,
    lists,
    value,
    onChange,
    errors,
    findings,
    onLeave,
    frozen,
  };

  return (
    <Stack spacing={2} useFlexGap sx={{ maxWidth: '56rem' }}>
      <ServiceQuotaNote scope={scope} />
      <BackendTypeCards
        value={value.serverType}
        onChange={(serverType) => onChange({ ...value, serverType })}
        frozen={frozen}
      />
      <Stack direction="row" useFlexGap spacing={2} sx={{ alignItems: 'center', minHeight: 40 }}>
        <FormControlLabel
          sx={{ ml: -1, mr: 0 }}
          control={
            <Switch
              checked={value.entry === 'by-hand'}
              disabled={frozen}
              onChange={(_event, byHand) =>
                onChange({ ...value, entry: byHand ? 'by-hand' : 'pick' })
              }
            />
          }
          label="Enter IDs by hand"
          slotProps={{ typography: { variant: 'body2' } }}
        />
        {value.entry === 'by-hand' && (
          <Button type="button" size="small" startIcon={<RefreshIcon />} onClick={checkAgain}>
            Check again
          </Button>
        )}
      </Stack>
      {value.entry === 'by-hand' ? (
        <ByHandFields {...picker} />
      ) : (
        <div>
          <VpcPicker {...picker} />
          <PickerOfKind {...picker} />
        </div>
      )}
      <SentIds scope={scope} edition={edition} value={value} />
      <MoreOptions {...picker} />
    </Stack>
  );
}
