import { styled } from '@mui/material/styles';
import { Outlet } from '@tanstack/react-router';
import { ConnectPage } from '../session/ConnectPage';
import { SessionExpiredDialog } from '../session/SessionExpiredDialog';
import { useSessionOrNone } from '../session/useSession';
import { DraftKeptNotice } from '../services/create/DraftKeptNotice';
import { RouteAnnouncer } from './RouteAnnouncer';
import { SampleDataBanner } from './SampleDataBanner';
import { useSampleData } from './sampleData';
import { TopBar } from './TopBar';

const MAIN_ID = 'main';

const SkipLink = styled('a')(({ theme }) => ({
  position: 'absolute',
  insetInlineStart: theme.spacing(1),
  insetBlockStart: theme.spacing(1),
  zIndex: theme.zIndex.tooltip,
  padding: theme.spacing(1, 2),
  borderRadius: theme.shape.borderRadius,
  color: theme.vars.palette.primary.contrastText,
  backgroundColor: theme.vars.palette.primary.main,
  transform: 'translateY(-200%)',
  '&:focus': { transform: 'none' },
}));

const Main = styled('main')(({ theme }) => ({
  maxWidth: 1680,
  marginInline: 'auto',
  padding: theme.spacing(3, 3, 8),
  [theme.breakpoints.down('sm')]: { padding: theme.spacing(2, 2, 6) },
  // The heading takes focus on arrival so that reading starts there; a ring around it would say nothing.
  '& h1:focus, & h2:focus': { outline: 'none' },
}));

/** The frame of every page. */
export function Shell() {
  const sampleData = useSampleData();
  const session = useSessionOrNone();
  return (
    <>
      <SkipLink
        href={`#${MAIN_ID}`}
        onClick={(event) => {
          // By hand: with addresses behind a `#`, the link itself would be a navigation.
          event.preventDefault();
          document.getElementById(MAIN_ID)?.focus();
        }}
      >
        Skip to content
      </SkipLink>
      {__SAMPLE_DATA__ && sampleData && <SampleDataBanner sampleData={sampleData} />}
      <TopBar />
      <Main id={MAIN_ID} tabIndex={-1}>
        {session ? (
          <>
            <DraftKeptNotice />
            <Outlet />
          </>
        ) : (
          <ConnectPage />
        )}
      </Main>
      {session && <SessionExpiredDialog session={session} />}
      <RouteAnnouncer />
    </>
  );
}
