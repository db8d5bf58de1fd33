import { styled } from '@mui/material/styles';
import { cloudClock } from '../api/serverClock';
import { formatClock, formatDuration } from '../ui/formatTime';
import { useNow } from '../ui/useNow';
import { LONGER_THAN_USUAL_MS } from './pollingRule';
import type { PollingState } from './statusPoller';
import { statusCourse } from './statusWords';
import type { StatusPolling } from './useStatusPolling';

// Two lines always, and what grows stands last in each, so that nothing moves as they tick.
const Lines = styled('div')(({ theme }) => ({
  minHeight: '3em',
  lineHeight: 1.5,
  color: theme.vars.palette.text.secondary,
  fontSize: theme.typography.body2.fontSize,
  fontVariantNumeric: 'tabular-nums',
}));

interface PollingProgressProps {
  status: string | undefined;
  /** When what is waited for began, by the cloud's clock. */
  startedAt: number | undefined;
  polling: StatusPolling;
  /** How long it takes as a rule: "usually 1 to 2 minutes". */
  usually: string;
}

/** How long it has been going, when the cloud was last heard and when it is asked next; ticks, and says nothing aloud. */
export function PollingProgress({ status, startedAt, polling, usually }: PollingProgressProps) {
  const isUnderWay = status !== undefined && statusCourse(status) === 'under-way';
  return (
    <Lines>
      <div>
        {polling.heardAt !== undefined && `Last heard ${formatClock(polling.heardAt)}`}
        {polling.state !== 'final' && (
          <NextAsk polling={polling} separated={polling.heardAt !== undefined} />
        )}
      </div>
      {isUnderWay && <Elapsed startedAt={startedAt} polling={polling} usually={usually} />}
    </Lines>
  );
}

function Elapsed({ startedAt, polling, usually }: Omit<PollingProgressProps, 'status'>) {
  // The second is only what makes it tick: the time is the cloud's.
  useNow();
  const clock = cloudClock();
  const elapsed = startedAt === undefined ? undefined : clock.now - startedAt;
  const isWaiting = polling.state === 'live' || polling.state === 'lost-contact';
  const isLate = elapsed !== undefined && elapsed >= LONGER_THAN_USUAL_MS;
  return (
    <div aria-busy={isWaiting}>
      {isLate ? `Longer than usual (${usually})` : capitalised(usually)}
      {elapsed !== undefined && ` · ${formatDuration(elapsed)} so far`}
      {elapsed !== undefined && clock.by === 'computer' && ' by this computer’s clock'}
    </div>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Why nothing is asked at present. */
const RESTS: Record<Exclude<PollingState, 'live' | 'lost-contact'>, string> = {
  final: '',
  refused: 'not asked again by itself',
  offline: 'asked again once online',
  hidden: 'asked again once this page is seen',
  paused: 'paused',
};

interface NextAskProps {
  polling: StatusPolling;
  /** Stands behind something else in the same line. */
  separated?: boolean;
}

/** When the cloud is asked next, or why it is not. */
export function NextAsk({ polling: { state, asking, nextAt }, separated = false }: NextAskProps) {
  const now = useNow();
  const text = (() => {
    if (asking) return 'asking now';
    if (state !== 'live' && state !== 'lost-contact') return RESTS[state];
    if (nextAt === undefined) return '';
    return `next in ${Math.max(0, Math.ceil((nextAt - now) / 1000))} s`;
  })();
  if (text === '') return null;
  return separated ? ` · ${text}` : text;
}
