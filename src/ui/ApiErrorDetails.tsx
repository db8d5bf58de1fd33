import { styled } from '@mui/material/styles';
import { CopyButton } from './CopyButton';
import { Disclosure } from './Disclosure';
import { formatUtc } from './formatTime';

const List = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  columnGap: theme.spacing(2),
  rowGap: theme.spacing(0.25),
  margin: 0,
  overflowWrap: 'anywhere',
  '& > div': { display: 'contents' },
  '& dt': { opacity: 0.8 },
  '& dd': { margin: 0 },
  [theme.breakpoints.down('sm')]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& dd': { marginBlockEnd: theme.spacing(0.5) },
  },
}));

const Foot = styled('div')(({ theme }) => ({ marginBlockStart: theme.spacing(0.5) }));

const STATUS_WORDS = new Map<number | undefined, string>([
  [undefined, 'No answer'],
  // A browser hides the status of a redirect that it does not follow.
  [0, 'A redirect'],
]);

interface ApiErrorDetailsProps {
  /** Method and path. */
  call: string;
  /** Of the HTTP answer; none when there was no answer. */
  status?: number | undefined;
  code?: string | undefined;
  /** The words of whoever answered. */
  cloudMessage?: string | undefined;
  /** What the answer looked like: the cloud's own is JSON. */
  look?: string | undefined;
  requestId?: string | undefined;
  /** When it happened, in milliseconds since 1970. */
  at: number;
}

/** What support asks for when a call has failed, to be read and copied in one go. */
export function ApiErrorDetails({
  call,
  status,
  code,
  cloudMessage,
  look,
  requestId,
  at,
}: ApiErrorDetailsProps) {
  const facts: [string, string | undefined][] = [
    ['Error code', code],
    [look === undefined || look === 'json' ? 'The cloud said' : 'The answer said', cloudMessage],
    ['Request ID', requestId],
    ['HTTP status', STATUS_WORDS.get(status) ?? String(status)],
    ['Request', call],
    ['Time', formatUtc(at)],
  ];
  const known = facts.flatMap(([name, text]) => (text ? [{ name, text }] : []));
  return (
    <Disclosure title="Details">
      <List>
        {known.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </List>
      <Foot>
        <CopyButton
          text={known.map(({ name, text }) => `${name}: ${text}`).join('\n')}
          label="Copy for support"
        />
      </Foot>
    </Disclosure>
  );
}
