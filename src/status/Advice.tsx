import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

const Actions = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  gap: theme.spacing(1, 2),
  marginBlockStart: theme.spacing(1),
}));

interface AdviceProps {
  title: string;
  children: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
}

/** What a status means and what to do about it; stands beside a badge. */
export function Advice({ title, children, actions }: AdviceProps) {
  return (
    <>
      <Typography variant="h3" component="p" gutterBottom>
        {title}
      </Typography>
      <Typography variant="body2" component="div" sx={{ overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
      {actions && <Actions>{actions}</Actions>}
    </>
  );
}
