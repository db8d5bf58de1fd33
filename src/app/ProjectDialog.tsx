import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { listProjects } from '../api/iam';
import { withToken, type Session } from '../session/session';
import { failureWords } from '../status/failureWords';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { FailureAlert } from '../ui/FailureAlert';
import { LoadingList } from '../ui/picker/LoadingList';
import { useConfiguration } from './configuration';

const Places = styled('ul')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'start',
  gap: theme.spacing(0.5),
  margin: 0,
  marginBlock: theme.spacing(0.5, 2),
  padding: 0,
  listStyle: 'none',
  maxHeight: '40vh',
  overflowY: 'auto',
  '& button': { justifyContent: 'start' },
}));

/** Pages with a form that belongs to the project; those that change something ask themselves. */
const FORM = /\/new$/;

/** Where the sign-in page is asked to lead. */
type Target = { region: string } | { project: string; projectName: string };

interface ProjectDialogProps {
  session: Session;
  onClose: () => void;
}

/** Leads to another project of the region, or to another region. */
export function ProjectDialog({ session, onClose }: ProjectDialogProps) {
  const titleId = useId();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const configuration = useConfiguration();
  const [asked, setAsked] = useState<Target>();
  const { region, projectId } = session.scope;
  const projects = useQuery({
    queryKey: ['projects', region, session.user?.domain, session.user?.name],
    queryFn: () => withToken(listProjects),
  });
  const regions = configuration.state === 'read' ? configuration.config.regions : [];

  const go = (target: Target) => {
    onClose();
    void navigate({ to: '/sign-in', search: target });
  };
  const choose = (target: Target) => (FORM.test(pathname) ? setAsked(target) : go(target));

  return (
    <>
      <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
        <DialogTitle id={titleId}>Switch project</DialogTitle>
        <DialogContent>
          <Typography variant="h3" component="h3">
            Projects of {region}
          </Typography>
          {projects.isPending && (
            <div role="status">
              <LoadingList what="projects" trouble={projects.failureReason ?? undefined} />
            </div>
          )}
          {projects.error && (
            <FailureAlert
              title="The projects could not be read"
              details={failureWords(projects.error).details}
              actions={
                <Button variant="outlined" onClick={() => void projects.refetch()}>
                  Try again
                </Button>
              }
            >
              {failureWords(projects.error).wayOut}
            </FailureAlert>
          )}
          {projects.data && (
            <Places>
              {projects.data.map(({ id, name }) => (
                <li key={id}>
                  <Button
                    disabled={id === projectId}
                    onClick={() => choose({ project: id, projectName: name })}
                  >
                    {name}
                    {id === projectId && ' (open)'}
                  </Button>
                </li>
              ))}
            </Places>
          )}
          {projects.data?.length === 0 && (
            <Typography>None found: there are none, or your user may not see them.</Typography>
          )}
          {regions.length > 1 && (
            <>
              <Typography variant="h3" component="h3">
                Other regions
              </Typography>
              <Typography variant="body2" color="text.secondary">
                Each has a sign-in of its own.
              </Typography>
              <Places>
                {regions
                  .filter((other) => other !== region)
                  .map((other) => (
                    <li key={other}>
                      <Button onClick={() => choose({ region: other })}>{other}</Button>
                    </li>
                  ))}
              </Places>
            </>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
        </DialogActions>
      </Dialog>
      <ConfirmDialog
        open={asked !== undefined}
        title="Leave this form?"
        confirmLabel="Leave"
        cancelLabel="Stay"
        onConfirm={() => asked && go(asked)}
        onClose={() => setAsked(undefined)}
      >
        <Typography>
          What you typed is for {session.projectName ?? projectId}. It is kept as a draft there, and
          waits until you come back to that project in this tab.
        </Typography>
      </ConfirmDialog>
    </>
  );
}
