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
      <div>{children}</div>
      {actions && <Actions>{actions}</Actions>}
    </Header>
  );
}
