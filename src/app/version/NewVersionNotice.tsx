import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Portal from '@mui/material/Portal';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Session } from '../../session/session';
import { useNewVersion } from './useNewVersion';

/** In the corner that no notification uses. */
const Corner = styled('div')(({ theme }) => ({
  position: 'fixed',
  insetInlineStart: theme.spacing(2),
  insetBlockEnd: theme.spacing(2),
  zIndex: theme.zIndex.snackbar,
  width: 360,
  maxWidth: `calc(100vw - ${theme.spacing(4)})`,
  '&:empty': { display: 'none' },
}));

const Notice = styled(Paper)(({ theme }) => ({
  padding: theme.spacing(1.5, 2, 1),
  border: `1px solid ${theme.vars.palette.divider}`,
}));

const Choices = styled('div')(({ theme }) => ({
  display: 'flex',
  justifyContent: 'flex-end',
  gap: theme.spacing(1),
  marginBlockStart: theme.spacing(0.5),
}));

/** Says that the host serves another build by now; this one goes on until the person reloads the page. */
export function NewVersionNotice({ session }: { session: Session }) {
  const version = useNewVersion();
  const [putOff, setPutOff] = useState<string>();
  const isShown = version !== undefined && version !== putOff;
  return (
    <Portal>
      <Corner role="status">
        {isShown && (
          <Notice elevation={6}>
            <Typography variant="subtitle2" component="p">
              A new version is there
            </Typography>
            <Typography variant="body2" color="text.secondary">
              This page goes on as it is. Reload it when it suits you: what you have typed is kept.
              {session.source !== 'sample' &&
                ' Unless your session is kept in this tab, you sign in again.'}
            </Typography>
            <Choices>
              <Button onClick={() => setPutOff(version)}>Later</Button>
              <Button onClick={() => location.reload()}>Reload</Button>
            </Choices>
          </Notice>
        )}
      </Corner>
    </Portal>
  );
}
