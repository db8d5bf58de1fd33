import Pagination from '@mui/material/Pagination';
import { styled } from '@mui/material/styles';
import { NoSuchPage } from './NoSuchPage';
import { rangeWords, type PagePlace, type RowWords } from './rangeWords';

const Foot = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: theme.spacing(1, 3),
  marginBlockStart: theme.spacing(1.5),
}));

interface PagedFootProps extends PagePlace {
  /** Rows of this page. */
  shown: number;
  /** Of all pages. */
  total: number;
  /** What is shown is still what was asked for before. */
  isPageBefore: boolean;
  words: RowWords;
  /** What has the pages, within a sentence: "the whitelist". */
  list: string;
  /** Accessible name of the way to the other pages. */
  label: string;
  onPage: (page: number) => void;
}

/** Which rows of a list are shown, and the way to the others; also from a page that there is not. */
export function PagedFoot({
  page,
  rows,
  shown,
  total,
  isPageBefore,
  words,
  list,
  label,
  onPage,
}: PagedFootProps) {
  if (total === 0) return null;
  const pages = Math.ceil(total / rows);
  if (shown === 0) {
    return <NoSuchPage page={page} pages={pages} list={list} onPage={onPage} />;
  }
  const place = { page, rows };
  return (
    <Foot>
      {/* There before its text is, so that another page is read aloud. */}
      <span aria-live="polite">
        {isPageBefore ? 'Reading …' : rangeWords(place, shown, total, words)}
      </span>
      {pages > 1 && (
        <Pagination
          count={pages}
          page={Math.min(page, pages)}
          onChange={(_event, next) => onPage(next)}
          aria-label={label}
        />
      )}
    </Foot>
  );
}
