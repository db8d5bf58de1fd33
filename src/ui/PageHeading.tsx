import Typography from '@mui/material/Typography';
import { useEffect, useRef, type ReactNode } from 'react';

interface PageHeadingProps {
  children: ReactNode;
  /** Takes the focus when what had it has gone from the page; for pages that take the place of another. */
  takesLostFocus?: boolean;
}

/** The one heading of a page, where reading starts. */
export function PageHeading({ children, takesLostFocus = false }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (takesLostFocus && isLost) heading.current?.focus({ preventScroll: true });
  }, [takesLostFocus]);
  return (
    <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  );
}
