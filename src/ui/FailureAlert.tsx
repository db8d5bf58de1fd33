import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { styled } from '@mui/material/styles';
import type { ComponentProps, ReactNode } from 'react';
import { ApiErrorDetails } from './ApiErrorDetails';

const Actions = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: theme.spacing(1),
  marginBlockStart: theme.spacing(1),
}));

interface FailureAlertProps {
  /** What has failed. */
  title: string;
  /** What to do, in a sentence. */
  children: ReactNode;
  /** Of the call that failed, behind "Details". */
  details?: ComponentProps<typeof ApiErrorDetails> | undefined;
  severity?: 'error' | 'warning';
  /** Buttons. */
  actions?: ReactNode;
}

/** Something has failed: what, the way out, and what support asks for. */
export function FailureAlert({
  title,
  children,
  details,
  severity = 'error',
  actions,
}: FailureAlertProps) {
  return (
    <Alert severity={severity} sx={{ '& .MuiAlert-message': { minWidth: 0, flex: 1 } }}>
      <AlertTitle>{title}</AlertTitle>
      {children}
      {details && <ApiErrorDetails {...details} />}
      {actions && <Actions>{actions}</Actions>}
    </Alert>
  );
}
