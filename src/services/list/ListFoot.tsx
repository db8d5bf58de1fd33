import Pagination from '@mui/material/Pagination';
import { styled } from '@mui/material/styles';
import { SelectField } from '../../ui/SelectField';
import { ROWS_PER_PAGE, type ListView } from './listView';

const Foot = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: theme.spacing(1, 3),
  marginBlockStart: theme.spacing(1.5),
}));

const Controls = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: theme.spacing(3),
  rowGap: theme.spacing(2),
  '& .MuiTextField-root': { width: 120 },
}));

const ROWS_CHOICES = ROWS_PER_PAGE.map((rows) => ({ value: rows, label: String(rows) }));
const number = new Intl.NumberFormat('en-GB');

interface ListFootProps {
  view: ListView;
  /** Rows of this page. */
  shown: number;
  /** Of all pages. */
  total: number;
  /** Other rows are being read. */
  busy: boolean;
  onView: (view: ListView) => void;
}

/** Which part of the list is shown, and the way to the others. */
export function ListFoot({ view, shown, total, busy, onView }: ListFootProps) {
  const pages = Math.ceil(total / view.rows);
  return (
    <Foot>
      {/* There before its text is, so that the outcome of a search is read aloud. */}
      <span aria-live="polite">{busy ? 'Reading …' : rangeWords(view, shown, total)}</span>
      <Controls>
        {pages > 1 && (
          <Pagination
            count={pages}
            page={Math.min(view.page, pages)}
            onChange={(_event, page) => onView({ ...view, page })}
            aria-label="Pages of endpoint services"
          />
        )}
        <SelectField
          label="Rows per page"
          choices={ROWS_CHOICES}
          value={view.rows}
          onChoose={(rows) => onView({ ...view, rows, page: 1 })}
        />
      </Controls>
    </Foot>
  );
}

function rangeWords({ page, rows }: ListView, shown: number, total: number): string {
  if (shown === 0) return '';
  if (shown === total)
    return total === 1 ? '1 endpoint service' : `${number.format(total)} endpoint services`;
  const first = (page - 1) * rows + 1;
  return `${number.format(first)} to ${number.format(first + shown - 1)} of ${number.format(total)} endpoint services`;
}
