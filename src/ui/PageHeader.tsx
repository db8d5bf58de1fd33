import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const Header = styled('header')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  justifyContent: 'space-between',
  columnGap: theme.spacing(3),
  rowGap: theme.spacing(1),
  marginBlockEnd: theme.spacing(2),
}));

const Actions = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(1),
}));

// What is said here later wraps within its place; it never sends the buttons to a line of their own.
const Lead = styled('div')({ flex: '1 1 20rem', minWidth: 0 });

interface PageHeaderProps {
  /** The heading, and what belongs to it. */
  children: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
}

/** The top of a page: its heading, and beside it what can be done with the whole of it. */
export function PageHeader({ children, actions }: PageHeaderProps) {
  return (
    <Header>
      <Lead>{children}</Lead>
      {actions && <Actions>{actions}</Actions>}
    </Header>
  );
}
