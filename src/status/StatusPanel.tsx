import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { cloudClock } from '../api/serverClock';
import { ApiErrorDetails } from '../ui/ApiErrorDetails';
import { Advice } from './Advice';
import { contactOf } from './contactOf';
import type { TakenDeletion } from './deletion';
import { failureWords } from './failureWords';
import { PollingAdvice } from './PollingAdvice';
import { PollingProgress } from './PollingProgress';
import { pollingTrouble } from './pollingTrouble';
import { StatusBadge } from './StatusBadge';
import { statusCourse } from './statusWords';
import type { StatusPolling } from './useStatusPolling';
import type { WatchedState } from './useWatchedThing';

/** The manual's word for something that the cloud no longer knows; the API has none. */
const GONE = 'Deleted';

const USUALLY = 'usually 1 to 2 minutes';

// Of one height whatever the status, so that the fields below stay where they are when it changes.
const Panel = styled(Paper)(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(22rem, 2fr) minmax(0, 5fr)',
  gap: theme.spacing(1, 4),
  minHeight: '10rem',
  padding: theme.spacing(2),
  marginBlockEnd: theme.spacing(3),
  [theme.breakpoints.down('md')]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    minHeight: '15rem',
  },
}));

export interface StatusPanelWords {
  /** Accessible name of the badge. */
  badge: string;
  /** The thing within a sentence: "service". */
  thing: string;
  /** What to do when the present status takes long. */
  whenLate: (status: string) => string;
}

interface StatusPanelProps<Thing> {
  watched: WatchedState<Thing>;
  /** A deletion that the cloud has taken on. */
  deletion: TakenDeletion | undefined;
  words: StatusPanelWords;
  /** Leads to the list once the thing is gone. */
  toList: ReactNode;
  /** What the status means for the person, when nothing is in the way of knowing it. */
  renderAdvice: (thing: Thing, status: string) => ReactNode;
}

/** The badge, how the waiting goes, and what it means for the person. */
export function StatusPanel<Thing>(props: StatusPanelProps<Thing>) {
  const { watched, words } = props;
  const { status, startedAt, isGone, polling } = watched;
  return (
    <Panel>
      <div>
        <StatusBadge
          label={words.badge}
          status={isGone ? GONE : status}
          contact={isGone ? 'ok' : contactOf(status, polling)}
        />
        {!isGone && (
          <PollingProgress
            status={status}
            startedAt={startedAt}
            polling={polling}
            usually={USUALLY}
          />
        )}
      </div>
      <div>
        <PanelAdvice {...props} />
      </div>
    </Panel>
  );
}

function PanelAdvice<Thing>({
  watched: { thing, status, startedAt, isGone, polling },
  deletion,
  words,
  toList,
  renderAdvice,
}: StatusPanelProps<Thing>) {
  if (isGone) {
    return <GoneAdvice thing={words.thing} deletedFrom={deletion?.from} toList={toList} />;
  }
  if (thing === undefined || status === undefined) {
    return <FirstAnswer thing={words.thing} polling={polling} />;
  }
  const ageMs = startedAt === undefined ? undefined : cloudClock().now - startedAt;
  const trouble = pollingTrouble({ status, ageMs, polling });
  // Somebody else may take days: that the console no longer looks by itself stands beside the badge.
  if (!trouble || (trouble === 'paused' && statusCourse(status) === 'waiting')) {
    return renderAdvice(thing, status);
  }
  return (
    <PollingAdvice
      trouble={trouble}
      status={status}
      polling={polling}
      whenLate={words.whenLate(status)}
    />
  );
}

interface GoneAdviceProps {
  thing: string;
  /** Undefined where nobody in this browser has asked for it. */
  deletedFrom: TakenDeletion['from'] | undefined;
  toList: ReactNode;
}

const GONE_WORDS: Record<TakenDeletion['from'], string> = {
  'this-tab': 'The cloud no longer knows it.',
  'other-tab': 'The cloud no longer knows it: it was deleted in another tab of this browser.',
};

function GoneAdvice({ thing, deletedFrom, toList }: GoneAdviceProps) {
  return (
    <Advice
      title={deletedFrom ? `The ${thing} is deleted` : `The ${thing} is no longer there`}
      actions={toList}
    >
      {deletedFrom
        ? GONE_WORDS[deletedFrom]
        : 'The cloud no longer knows it: somebody else has deleted it.'}
    </Advice>
  );
}

function FirstAnswer({ thing, polling }: { thing: string; polling: StatusPolling }) {
  if (!polling.error) return <Skeleton width="60%" />;
  const { wayOut, details } = failureWords(polling.error);
  const isNotShownYet = details?.kind === 'not-found';
  return (
    <div role="alert">
      <Advice
        title={
          isNotShownYet
            ? `The cloud does not show the ${thing} yet`
            : `The ${thing} could not be read`
        }
        actions={
          <>
            <Button variant="outlined" onClick={polling.askNow} loading={polling.asking}>
              Try again
            </Button>
            {details && <ApiErrorDetails {...details} />}
          </>
        }
      >
        {isNotShownYet
          ? `That can be so for a moment after a creation. The console keeps asking.`
          : wayOut}
      </Advice>
    </div>
  );
}
