import GlobalStyles from '@mui/material/GlobalStyles';
import type { ReactNode } from 'react';

const MARK = 'data-printed-alone';

/** Whatever neither holds it, nor is it, nor lies within it, takes no paper. */
const NOTHING_ELSE = {
  '@media print': {
    [`body *:not(:has([${MARK}])):not([${MARK}], [${MARK}] *)`]: { display: 'none' },
    [`body *:has([${MARK}])`]: { margin: 0, padding: 0 },
  },
};

/** Of a page that is printed, only this comes on paper. */
export function PrintedAlone({ children }: { children: ReactNode }) {
  return (
    <>
      <GlobalStyles styles={NOTHING_ELSE} />
      <div {...{ [MARK]: true }}>{children}</div>
    </>
  );
}
