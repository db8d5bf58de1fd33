import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Link } from '@tanstack/react-router';
import { Suspense, useContext, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useSessionOrNone } from '../session/useSession';
import { lazyPart } from '../ui/lazyPart';
import { ColorSchemeButton } from './ColorSchemeButton';
import { useConfiguration } from './configuration';
import { CommandsButton } from './palette/CommandsButton';
import { askToSignOut, signOutQuestion, subscribeToSignOutQuestion } from './signOut';
import { ConsoleTitle } from '../ui/PageTitle';

const ProjectDialog = lazyPart(async () => (await import('./ProjectDialog')).ProjectDialog);

const SignOutDialog = lazyPart(async () => (await import('./SignOutDialog')).SignOutDialog);

const Bar = styled('header')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: theme.spacing(2),
  minHeight: 48,
  paddingInline: theme.spacing(2),
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  backgroundColor: theme.vars.palette.background.paper,
  // Whatever stands between, the pages are at the one end and the rest is at the other.
  '& > nav': { marginInlineEnd: 'auto' },
  // Where it is narrow: product and pages, below them region and project, then the buttons.
  flexWrap: 'wrap',
  rowGap: theme.spacing(0.25),
  paddingBlock: theme.spacing(0.5),
  [theme.breakpoints.down('sm')]: { columnGap: theme.spacing(1) },
}));

const Product = styled(Link)(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: theme.spacing(1),
  color: theme.vars.palette.text.primary,
  fontWeight: 650,
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
  '& img': { display: 'block' },
}));

const PageLink = styled(Link)(({ theme }) => ({
  color: theme.vars.palette.text.primary,
  textDecoration: 'none',
  '&:hover, &[aria-current]': { textDecoration: 'underline' },
}));

const Pages = styled('nav')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: theme.spacing(2.5),
  whiteSpace: 'nowrap',
}));

const Place = styled('dl')(({ theme }) => ({
  display: 'flex',
  gap: theme.spacing(2),
  margin: 0,
  // As wide as its words, where there is room; it gives way down to this before the bar takes another line.
  flex: '1 1 16rem',
  minWidth: 0,
  maxWidth: 'max-content',
  fontSize: theme.typography.body2.fontSize,
  '& div': { display: 'flex', gap: theme.spacing(0.75), minWidth: 0, flex: 'none' },
  // The region is short and always whole; a long project ID gives way.
  '& div:last-of-type': { flex: '0 1 auto' },
  '& dt': { color: theme.vars.palette.text.secondary },
  '& dd': { margin: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  [theme.breakpoints.down('md')]: { marginInlineEnd: 'auto' },
  [theme.breakpoints.down('sm')]: { flexBasis: '11rem' },
}));

const Actions = styled('div')(({ theme }) => ({
  display: 'flex',
  gap: theme.spacing(0.5),
  whiteSpace: 'nowrap',
  [theme.breakpoints.down('sm')]: {
    marginInlineEnd: 'auto',
    // The words of the first button begin where the other lines do.
    marginInlineStart: theme.spacing(-0.625),
  },
}));

/** What is always in sight: the product, the region and the project, and how to look at it. */
export function TopBar({ children }: { children: ReactNode }) {
  const session = useSessionOrNone();
  const title = useContext(ConsoleTitle);
  const configuration = useConfiguration();
  const config = configuration.state === 'read' ? configuration.config : undefined;
  const isSignedIn = session !== null && session.source !== 'sample';
  const discarded = useSyncExternalStore(subscribeToSignOutQuestion, signOutQuestion);
  const [isSwitching, setSwitching] = useState(false);
  return (
    <Bar>
      <Pages aria-label="Pages">
        <Product to="/services">
          <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={22} height={22} />
          {title}
        </Product>
        <PageLink to="/endpoints">Endpoints</PageLink>
      </Pages>
      {session && <CommandsButton session={session} />}
      {session && (
        <Place>
          <div>
            <dt>Region</dt>
            <dd>{session.scope.region}</dd>
          </div>
          <div>
            <dt>Project</dt>
            <dd title={session.scope.projectId}>
              {session.projectName ?? session.scope.projectId}
            </dd>
          </div>
        </Place>
      )}
      {(config?.supportLink !== undefined || isSignedIn) && (
        <Actions>
          {config?.supportLink && (
            <Button component="a" href={config.supportLink}>
              Support
            </Button>
          )}
          {isSignedIn && <Button onClick={() => setSwitching(true)}>Switch project</Button>}
          {isSignedIn && <Button onClick={askToSignOut}>Sign out</Button>}
        </Actions>
      )}
      {children}
      {/* By itself and the last, so that nothing of what comes later moves it. */}
      <ColorSchemeButton />
      {isSignedIn && isSwitching && (
        <Suspense>
          <ProjectDialog session={session} onClose={() => setSwitching(false)} />
        </Suspense>
      )}
      {isSignedIn && discarded && (
        <Suspense>
          <SignOutDialog discarded={discarded} />
        </Suspense>
      )}
    </Bar>
  );
}
