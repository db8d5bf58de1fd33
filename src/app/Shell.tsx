import GlobalStyles from '@mui/material/GlobalStyles';
import { styled } from '@mui/material/styles';
import { Navigate, Outlet, useLocation, useNavigate, useRouterState } from '@tanstack/react-router';
import { Fragment, Suspense, useContext, useEffect, useSyncExternalStore } from 'react';
import { signInsSoFar } from '../session/session';
import { everyLook, sessionPhase } from '../session/sessionPhase';
import { useSessionOrNone } from '../session/useSession';
import { endpointDraftPlace } from '../endpoints/create/endpointDraftPlace';
import { draftPlace } from '../services/create/draft/draftPlace';
import { DraftKeptNotice } from '../ui/draft/DraftKeptNotice';
import { lazyPart } from '../ui/lazyPart';
import { ConsoleTitle } from '../ui/PageTitle';
import { bareAddress } from './bareAddress';
import { useConfiguration } from './configuration';
import { RouteAnnouncer } from './RouteAnnouncer';
import { SampleDataBanner } from './SampleDataBanner';
import { SampleDataChip } from './SampleDataChip';
import { StageDock } from './StageDock';
import { useSampleData } from './sampleData';
import { askToSignOut } from './signOut';
import { TabsInStep } from './TabsInStep';
import { TopBar } from './TopBar';
import { UnlessPresenting } from './UnlessPresenting';

// Few visits see it: loaded when the page is idle, so that it is there when it is needed.
const SessionWatch = lazyPart(async () => (await import('../session/SessionWatch')).SessionWatch);

const TakenOverNotice = lazyPart(async () => (await import('./TakenOverNotice')).TakenOverNotice);

// As few: when the cloud has refused something for want of a permission.
const LackNotice = lazyPart(async () => (await import('../session/LackNotice')).LackNotice);

const ConfigMistakesPage = lazyPart(
  async () => (await import('./ConfigMistakesPage')).ConfigMistakesPage,
);

const SIGN_IN = '/sign-in';
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

/** Where one is, and whether the data is real, stays in sight while the page scrolls. */
const Head = styled('div')(({ theme }) => ({
  position: 'sticky',
  insetBlockStart: 0,
  zIndex: theme.zIndex.appBar,
}));

/** What whoever runs the console wants to be known on every page. */
const Banner = styled('aside')(({ theme }) => ({
  padding: theme.spacing(0.75, 2),
  fontSize: theme.typography.body2.fontSize,
  color: theme.vars.palette.info.contrastText,
  backgroundColor: theme.vars.palette.info.main,
}));

/** What the head covers at most: focus and links must not end beneath it. */
const HEAD_COVER = { html: { scrollPaddingBlockStart: 120 } };

/** The frame of every page. */
export function Shell() {
  const sampleData = useSampleData();
  const session = useSessionOrNone();
  const isEnding = useSyncExternalStore(
    everyLook,
    () => sessionPhase(session?.expiresAt) !== 'fresh',
  );
  const configuration = useConfiguration();
  const config = configuration.state === 'read' ? configuration.config : undefined;
  const title = useContext(ConsoleTitle);
  return (
    <ConsoleTitle value={config?.title ?? title}>
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
      <GlobalStyles styles={HEAD_COVER} />
      <Head>
        {__SAMPLE_DATA__ && sampleData && <SampleDataBanner sampleData={sampleData} />}
        {config?.banner && <Banner aria-label="Notice">{config.banner}</Banner>}
        <TopBar>
          {__SAMPLE_DATA__ && sampleData && <SampleDataChip sampleData={sampleData} />}
        </TopBar>
        {session && (session.expired || isEnding) && (
          <Suspense>
            <SessionWatch session={session} onSignOut={askToSignOut} />
          </Suspense>
        )}
      </Head>
      <Main id={MAIN_ID} tabIndex={-1}>
        <Content />
      </Main>
      {__SAMPLE_DATA__ && sampleData && <StageDock sampleData={sampleData} />}
      <RouteAnnouncer />
    </ConsoleTitle>
  );
}

/** After which sign-in the address was begun anew; what it says since then is this person's own. */
let addressOf = 0;

/** Shows nothing: what the person before looked for and chose stands in the address, and is taken out of it, once. */
function AddressBegunAnew() {
  const navigate = useNavigate();
  useEffect(() => {
    if (addressOf === signInsSoFar()) return;
    addressOf = signInsSoFar();
    void navigate({ to: '.', search: {}, replace: true });
  }, [navigate]);
  return null;
}

function Content() {
  const session = useSessionOrNone();
  const configuration = useConfiguration();
  const { pathname, href } = useLocation();
  // The address changes before the page has been loaded.
  const shown = useRouterState({ select: ({ matches }) => matches.at(-1)?.routeId });
  if (configuration.state === 'wrong') {
    return (
      <Suspense>
        <ConfigMistakesPage mistakes={configuration.mistakes} />
      </Suspense>
    );
  }
  if (shown === SIGN_IN && configuration.state === 'read') return <Outlet />;
  if (!session) {
    if (configuration.state === 'reading' && configuration.isLate) {
      return <p role="status">Waiting for config.json, which says where the cloud is …</p>;
    }
    const isOnTheWay = pathname === SIGN_IN || configuration.state === 'reading';
    if (isOnTheWay) return null;
    // After a sign-out somebody else may come, who is to see no more than the page.
    const from = signInsSoFar() === 0 ? href : bareAddress(href);
    return <Navigate to={SIGN_IN} search={{ from }} replace />;
  }
  const { scope, user, tookOverFrom } = session;
  const draftNotices = (
    <>
      <DraftKeptNotice
        place={draftPlace(session)}
        what="an endpoint service"
        form="/services/new"
      />
      <DraftKeptNotice
        place={endpointDraftPlace(session)}
        what="an endpoint"
        form="/endpoints/new"
      />
    </>
  );
  return (
    // Nothing of a page outlives its project, nor the person before it.
    <Fragment key={[scope.region, scope.projectId, user?.domain, user?.name].join('/')}>
      <TabsInStep cloud={session.cloud} />
      {__SAMPLE_DATA__ ? <UnlessPresenting>{draftNotices}</UnlessPresenting> : draftNotices}
      {user && tookOverFrom !== undefined && (
        <>
          <AddressBegunAnew />
          <Suspense>
            <TakenOverNotice userName={user.name} before={tookOverFrom} />
          </Suspense>
        </>
      )}
      {Object.keys(session.lacks).length > 0 && (
        <Suspense>
          <LackNotice lacks={session.lacks} />
        </Suspense>
      )}
      <Outlet />
    </Fragment>
  );
}
