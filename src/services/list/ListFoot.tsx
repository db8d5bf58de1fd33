import Pagination from '@mui/material/Pagination';
import { styled } from '@mui/material/styles';
import { memo } from 'react';
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

interface ListFootProps {
  view: ListView;
  /** Which of how many rows are shown, in words. */
  range: string;
  /** Of all pages. */
  total: number;
  onView: (view: ListView) => void;
}

/** Which part of the list is shown, and the way to the others. */
export const ListFoot = memo(function ListFoot({ view, range, total, onView }: ListFootProps) {
  const pages = Math.ceil(total / view.rows);
  return (
    <Foot>
      {/* There before its text is, so that the outcome of a search is read aloud. */}
      <span aria-live="polite">{range}</span>
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
});
