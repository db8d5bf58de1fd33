import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef, type ComponentProps } from 'react';
import { ApiErrorDetails } from './ApiErrorDetails';
import { countStates, isOver, type BulkQueue, type QueueEntry } from './bulkQueue';
import { bulkSummary } from './bulkSummary';
import { DataTable } from './DataTable';
import { ScrollBox } from './ScrollBox';

/** Of what stands at the top of every page. */
const HEAD_HEIGHT = '5.25rem';

// Stays in sight while a long table below is scrolled; small, so that most of that table stays in sight too.
const Frame = styled(Paper, { shouldForwardProp: (name) => name !== 'sticks' })<{
  sticks: boolean;
}>(({ theme, sticks }) => ({
  padding: theme.spacing(1.5, 2),
  marginBlockEnd: theme.spacing(2),
  '& section': { maxHeight: '11rem' },
  [theme.breakpoints.up('sm')]: sticks && {
    position: 'sticky',
    insetBlockStart: HEAD_HEIGHT,
    zIndex: 2,
    boxShadow: theme.vars.shadows[3],
    // What takes the focus below must not end beneath.
    '& ~ * :focus': { scrollMarginBlockStart: '26rem' },
  },
}));

const Bar = styled('progress')(({ theme }) => ({
  display: 'block',
  width: '100%',
  height: '0.5rem',
  marginBlock: theme.spacing(1),
  accentColor: theme.vars.palette.primary.main,
}));

const Buttons = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: theme.spacing(1),
  marginBlock: theme.spacing(1),
}));

/** Results shown one by one; what has failed comes first. */
const MOST_SHOWN = 200;

export interface ItemFailure {
  text: string;
  details?: ComponentProps<typeof ApiErrorDetails> | undefined;
}

export interface BulkWords<Item> {
  /** What is being done: "Accept 3 connections". */
  title: string;
  /** Heading of the column that names the items. */
  itemHeading: string;
  nameOf: (item: Item) => string;
  /** Its name where there is little room; otherwise as above. */
  shortNameOf?: (item: Item) => string;
  /** How many things an item stands for, where it is not one. */
  sizeOf?: (item: Item) => number;
  /** What a done item is: "accepted". */
  done: string;
  failureOf: (error: Error) => ItemFailure;
}

interface BulkRunPanelProps<Item> {
  queue: BulkQueue<Item, unknown>;
  words: BulkWords<Item>;
  /** There it scrolls with what is around it. */
  isInDialog?: boolean;
  onStop: () => void;
  onAgain: (which: 'failed' | 'left-out') => void;
  onClose: () => void;
}

/** A run over many items: how far it has come, what became of each, and what to do about those that failed. */
export function BulkRunPanel<Item>({
  queue,
  words,
  isInDialog = false,
  onStop,
  onAgain,
  onClose,
}: BulkRunPanelProps<Item>) {
  const titleId = useId();
  const counts = countStates(queue);
  const over = isOver(queue);
  const ended = counts.done + counts.failed + counts['left-out'];

  return (
    <Frame sticks={!isInDialog} role="region" aria-labelledby={titleId}>
      {/* Anew once it is over: the button that had the focus may have gone with what it stood for. */}
      <Heading key={String(over)} id={titleId}>
        {words.title}
      </Heading>
      {!over && (
        <>
          <Bar value={ended} max={queue.length} aria-label="Progress" />
          <Typography variant="body2" color="text.secondary">
            {ended} of {queue.length} finished
          </Typography>
        </>
      )}
      {/* There before its text is, so that the end is read aloud. */}
      <div role="status">
        {over && <strong>{bulkSummary(countStates(queue, words.sizeOf), words.done)}</strong>}
      </div>
      <Buttons>
        {!over && (
          <Button variant="outlined" onClick={onStop}>
            Stop
          </Button>
        )}
        {over && counts.failed > 0 && (
          <Button variant="outlined" onClick={() => onAgain('failed')}>
            {counts.failed === 1
              ? 'Retry the failed one'
              : `Retry the ${counts.failed} failed ones`}
          </Button>
        )}
        {over && counts['left-out'] > 0 && (
          <Button variant="outlined" onClick={() => onAgain('left-out')}>
            {`Go on with the ${counts['left-out']} not sent`}
          </Button>
        )}
        {over && <Button onClick={onClose}>Close</Button>}
      </Buttons>
      <Results queue={over ? failedFirst(queue) : queue} words={words} />
    </Frame>
  );
}

function Heading({ id, children }: { id: string; children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Typography variant="h2" id={id} ref={heading} tabIndex={-1}>
      {children}
    </Typography>
  );
}

function Results<Item>({ queue, words }: Pick<BulkRunPanelProps<Item>, 'queue' | 'words'>) {
  const shown = queue.slice(0, MOST_SHOWN);
  return (
    <>
      <ScrollBox label="Result of each">
        <DataTable aria-label="Results">
          <thead>
            <tr>
              <th scope="col">{words.itemHeading}</th>
              <th scope="col">Result</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <tr key={words.nameOf(entry.item)}>
                <td data-label={words.itemHeading}>{words.nameOf(entry.item)}</td>
                <td data-label="Result">
                  <ItemResult entry={entry} words={words} />
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </ScrollBox>
      {queue.length > MOST_SHOWN && (
        <Typography variant="body2">and {queue.length - MOST_SHOWN} more</Typography>
      )}
    </>
  );
}

function ItemResult<Item>({
  entry: { state },
  words,
}: {
  entry: QueueEntry<Item, unknown>;
  words: BulkWords<Item>;
}) {
  switch (state.kind) {
    case 'waiting':
      return 'Waiting';
    case 'under-way':
      return 'Under way';
    case 'done':
      return capitalised(words.done);
    case 'left-out':
      return 'Not sent';
    case 'failed': {
      const { text, details } = words.failureOf(state.error);
      return (
        <>
          <strong>Failed:</strong> {text}
          {details && <ApiErrorDetails {...details} />}
        </>
      );
    }
  }
}

const RANKS = { failed: 0, 'left-out': 1, 'under-way': 2, waiting: 3, done: 4 } as const;

function failedFirst<Item>(queue: BulkQueue<Item, unknown>): BulkQueue<Item, unknown> {
  return queue.toSorted((a, b) => RANKS[a.state.kind] - RANKS[b.state.kind]);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
