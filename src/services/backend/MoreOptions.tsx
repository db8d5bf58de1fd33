import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { ExpandIcon } from '../../ui/icons';
import { backendFieldId } from './backendField';
import { IdField } from './IdField';
import type { PickerProps } from './pickerProps';

const PANEL_ID = 'backend-more-options';

/** What hardly anybody needs, out of the way until asked for, filled or wrong. */
export function MoreOptions({ value, onChange, errors, onLeave, frozen }: PickerProps) {
  const [isOpened, setIsOpened] = useState(value.poolId !== '');
  const isOpen = isOpened || errors.poolId !== undefined;
  return (
    <div>
      <Button
        type="button"
        variant="text"
        size="small"
        aria-expanded={isOpen}
        aria-controls={PANEL_ID}
        onClick={() => setIsOpened(!isOpen)}
        startIcon={<ExpandIcon sx={{ transform: isOpen ? 'none' : 'rotate(-90deg)' }} />}
      >
        More options
      </Button>
      <Box id={PANEL_ID} hidden={!isOpen} sx={{ maxWidth: '36rem', pt: 1.5 }}>
        {isOpen && (
          <IdField
            id={backendFieldId('poolId')}
            label="Cluster ID"
            value={value.poolId}
            onChange={(poolId) => onChange({ ...value, poolId })}
            onLeave={() => onLeave('poolId')}
            // "Creating a VPC Endpoint Service", parameter pool_id.
            hint="Optional. The cluster of the cloud that carries the service (pool_id): leave it empty unless support named one"
            error={errors.poolId}
            frozen={frozen}
          />
        )}
      </Box>
    </div>
  );
}
