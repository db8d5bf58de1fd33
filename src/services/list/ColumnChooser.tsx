import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import { DownIcon, ExpandIcon, UpIcon } from '../../ui/icons';
import { COLUMN_IDS, FIRST_COLUMNS, moveColumn, withColumn, type ColumnId } from './chosenColumns';
import { SERVICE_COLUMNS } from './serviceColumns';

const Rows = styled('ul')({ listStyle: 'none', margin: 0, padding: 0 });

const Row = styled('li')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  minHeight: theme.spacing(4),
  '& label': { flex: 1, display: 'flex', gap: theme.spacing(1), minWidth: '10em' },
  '& input': { accentColor: theme.vars.palette.primary.main },
}));

interface ColumnChooserProps {
  columns: readonly ColumnId[];
  onChoose: (columns: readonly ColumnId[]) => void;
}

/** Which columns the table shows beside the name, and in which order. */
export function ColumnChooser({ columns, onChoose }: ColumnChooserProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const hidden = COLUMN_IDS.filter((column) => !columns.includes(column));
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        endIcon={<ExpandIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Columns
      </Button>
      <Popover
        id={id}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        disableScrollLock
        slotProps={{
          paper: {
            variant: 'elevation',
            elevation: 6,
            role: 'dialog',
            'aria-label': 'Columns',
            sx: { p: 1.5 },
          },
        }}
      >
        <Rows>
          {[...columns, ...hidden].map((column) => (
            <ColumnRow key={column} column={column} columns={columns} onChoose={onChoose} />
          ))}
        </Rows>
        <Button onClick={() => onChoose(FIRST_COLUMNS)}>Columns as at first</Button>
      </Popover>
    </>
  );
}

function ColumnRow({ column, columns, onChoose }: ColumnChooserProps & { column: ColumnId }) {
  const { label } = SERVICE_COLUMNS[column];
  const isShown = columns.includes(column);
  const mover = (by: -1 | 1, isEdge: boolean) => (
    <IconButton
      aria-label={`Move ${label} ${by < 0 ? 'up' : 'down'}`}
      aria-disabled={isEdge}
      onClick={() => onChoose(moveColumn(columns, column, by))}
      sx={isEdge ? { opacity: 0.4 } : undefined}
    >
      {by < 0 ? <UpIcon /> : <DownIcon />}
    </IconButton>
  );
  return (
    <Row>
      <label>
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => onChoose(withColumn(columns, column, event.target.checked))}
        />
        {label}
      </label>
      {isShown && mover(-1, columns[0] === column)}
      {isShown && mover(1, columns.at(-1) === column)}
    </Row>
  );
}
