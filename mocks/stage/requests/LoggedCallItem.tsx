import { styled } from '@mui/material/styles';
import { CopyButton } from '../../../src/ui/CopyButton';
import { Disclosure } from '../../../src/ui/Disclosure';
import { formatClock } from '../../../src/ui/formatTime';
import type { LoggedCall, LoggedCause } from '../../page/requestLog';
import { pathAtTheCloud } from '../../routes/paths';
import { curlOf } from './curl';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: theme.spacing(1),
  fontSize: theme.typography.body2.fontSize,
  fontVariantNumeric: 'tabular-nums',
  overflowWrap: 'anywhere',
}));

const Outcome = styled('b', { shouldForwardProp: (name) => name !== 'bad' })<{ bad: boolean }>(
  ({ theme, bad }) => ({
    color: bad ? theme.vars.palette.error.main : theme.vars.palette.success.main,
  }),
);

const Body = styled('pre')(({ theme }) => ({
  margin: 0,
  maxHeight: '18rem',
  overflow: 'auto',
  padding: theme.spacing(1),
  backgroundColor: theme.vars.palette.background.default,
  fontSize: '0.75rem',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
}));

const CAUSES: Record<LoggedCause, string> = {
  person: 'by the person',
  poll: 'by a poll',
  picker: 'by a picker',
};

/** One call: what it was, what came of it, and on demand all of it. */
export function LoggedCallItem({ call }: { call: LoggedCall }) {
  const { at, ms, cause, method, address, outcome, requestBody, responseBody, isFaulty } = call;
  return (
    <li>
      <Line>
        <Outcome bad={typeof outcome !== 'number' || outcome >= 400}>{outcome}</Outcome>
        <b>{method}</b>
        {pathAtTheCloud(address).path}
      </Line>
      <Line>
        <span>
          {formatClock(at)} · {ms === undefined ? 'not answered yet' : `${ms} ms`} · {CAUSES[cause]}
          {isFaulty && ' · with a fault'}
        </span>
      </Line>
      <Disclosure title="Details">
        <Title>Request</Title>
        <Body tabIndex={0}>{readable(requestBody) || 'No body'}</Body>
        <Title>Answer</Title>
        <Body tabIndex={0}>{readable(responseBody) || 'No body'}</Body>
        <CopyButton label="Copy as cURL" text={curlOf(call)} />
      </Disclosure>
    </li>
  );
}

const Title = styled('div')({ fontSize: '0.8125rem', fontWeight: 650 });

function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
