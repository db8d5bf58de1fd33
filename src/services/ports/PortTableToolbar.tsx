import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { EditableTableMessage } from '../../ui/EditableTableMessage';
import { AddIcon } from '../../ui/icons';
import { MANUAL_PORT_MAPPINGS, MAX_PORT_MAPPINGS } from './portRules';
import type { LastChange } from './usePortRows';

// Stays in sight under a long table, so that Undo is where the eye is.
const Bar = styled('div')(({ theme }) => ({
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(1),
  padding: theme.spacing(1),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: `0 0 ${theme.shape.borderRadius}px ${theme.shape.borderRadius}px`,
  backgroundColor: theme.vars.palette.background.paper,
  '& p': { flexBasis: '100%', fontSize: theme.typography.body2.fontSize },
}));

/** What can be done to the whole table, how full it is, and what was last done. */
export function PortTableToolbar({
  rowCount,
  lastChange,
  onAdd,
  onPaste,
  onPasteNear,
  onGoBack,
}: {
  rowCount: number;
  lastChange: LastChange;
  onAdd: () => void;
  onPaste: () => void;
  /** The pointer or the focus is at the paste button. */
  onPasteNear: () => void;
  onGoBack: () => void;
}) {
  return (
    <Bar>
      <Button variant="outlined" startIcon={<AddIcon />} onClick={onAdd}>
        Add port mapping
      </Button>
      <Button
        variant="outlined"
        onClick={onPaste}
        onPointerEnter={onPasteNear}
        onFocus={onPasteNear}
      >
        Paste port mappings
      </Button>
      <Box
        sx={{ display: 'flex', flex: '1 1 8rem', alignItems: 'center', gap: 1, minHeight: '2rem' }}
      >
        <Typography variant="body2" component="span" role="status">
          {lastChange.text}
        </Typography>
        {lastChange.back && <Button onClick={onGoBack}>{lastChange.back}</Button>}
      </Box>
      <Typography
        variant="body2"
        component="span"
        sx={{ fontVariantNumeric: 'tabular-nums', color: 'text.secondary' }}
      >
        {rowCount} of {MAX_PORT_MAPPINGS}
      </Typography>
      {rowCount > MANUAL_PORT_MAPPINGS && (
        <EditableTableMessage tone="note">
          The API takes {MAX_PORT_MAPPINGS} port mappings at a time, the manual names{' '}
          {MANUAL_PORT_MAPPINGS}: if the cloud refuses, send fewer.
        </EditableTableMessage>
      )}
    </Bar>
  );
}
