import Button from '@mui/material/Button';

interface NoSuchPageProps {
  /** That was asked for. */
  page: number;
  /** How many there are. */
  pages: number;
  /** What has them, within a sentence: "the whitelist". */
  list: string;
  onPage: (page: number) => void;
}

/** In place of the rows of a page beyond the last. */
export function NoSuchPage({ page, pages, list, onPage }: NoSuchPageProps) {
  return (
    <p>
      There is no page {page}: {list} has {pages === 1 ? 'one page' : `${pages} pages`}.{' '}
      <Button onClick={() => onPage(1)}>Go to the first page</Button>
    </p>
  );
}
