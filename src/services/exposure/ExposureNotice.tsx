import Alert, { type AlertColor } from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { styled, type Theme } from '@mui/material/styles';
import type { Scope } from '../../api/scope';
import type { EndpointService } from '../../api/vpcep';
import { exposureOf, type ExposureLevel } from './exposure';
import { useWhitelistFacts } from './useWhitelistFacts';

// Room for the words from the start, so that nothing below moves as they come.
const Room = styled('div')(({ theme }) => ({
  minHeight: '5rem',
  marginBlockEnd: theme.spacing(2),
  [theme.breakpoints.down('sm')]: { minHeight: '8.5rem' },
}));

const SEVERITIES: Record<ExposureLevel, AlertColor> = {
  alarming: 'error',
  open: 'warning',
  guarded: 'info',
  unknown: 'warning',
};

const alarming = (theme: Theme) => ({
  borderWidth: 2,
  backgroundColor: `color-mix(in srgb, ${theme.vars.palette.error.main} 14%, ${theme.vars.palette.background.paper})`,
  color: theme.vars.palette.text.primary,
  '& .MuiAlertTitle-root': { fontWeight: 700 },
});

interface ExposureNoticeProps {
  scope: Scope;
  serviceId: string;
  /** Undefined until the service has been read. */
  service: Pick<EndpointService, 'approval_enabled'> | undefined;
}

/** Who may connect to a service, in words; loud where anybody may. */
export function ExposureNotice({ scope, serviceId, service }: ExposureNoticeProps) {
  const whitelist = useWhitelistFacts(scope, serviceId);
  if (!service || whitelist.isPending) {
    return (
      <Room aria-busy>
        <Skeleton variant="rounded" height="4rem" />
      </Room>
    );
  }
  const { level, title, text } = exposureOf(service.approval_enabled, whitelist.data);
  return (
    <Room>
      <Alert
        severity={SEVERITIES[level]}
        sx={level === 'alarming' ? alarming : null}
        // A state of the service, not news of this moment.
        role="note"
        aria-label="Exposure"
        action={
          whitelist.data === undefined && (
            <Button
              color="inherit"
              onClick={() => void whitelist.refetch()}
              loading={whitelist.isFetching}
            >
              Try again
            </Button>
          )
        }
      >
        <AlertTitle>{title}</AlertTitle>
        {text}
      </Alert>
    </Room>
  );
}
