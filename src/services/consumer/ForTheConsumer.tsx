import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef } from 'react';
import type { Scope } from '../../api/scope';
import { serviceTitle } from '../../api/serviceName';
import type { EndpointService } from '../../api/vpcep';
import { knownStatus, statusLabel } from '../../status/statusWords';
import { CopyButton } from '../../ui/CopyButton';
import { formatDateTime } from '../../ui/formatTime';
import { PrintedAlone } from '../../ui/PrintedAlone';
import { useWhitelistFacts } from '../exposure/useWhitelistFacts';
import { consumerCard, consumerText } from './consumerCard';
import { whyNoCard } from './whyNoCard';

const Card = styled(Paper)(({ theme }) => ({
  padding: theme.spacing(2),
  marginBlockEnd: theme.spacing(3),
  '& header': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    marginBlockEnd: theme.spacing(1),
  },
  '& header > div': { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  '& ol': { margin: 0, paddingInlineStart: theme.spacing(3) },
  '& li': { marginBlockEnd: theme.spacing(0.5) },
  '& small': { color: theme.vars.palette.text.secondary },
  '@media print': {
    border: 0,
    color: 'black',
    backgroundColor: 'white',
    '& header': { display: 'none' },
    '& small': { color: 'inherit' },
  },
}));

const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 24rem), 1fr))',
  gap: theme.spacing(1, 4),
  marginBlockEnd: theme.spacing(1.5),
  fontSize: theme.typography.body2.fontSize,
}));

const Facts = styled('ul')(({ theme }) => ({
  display: 'grid',
  alignContent: 'start',
  gap: theme.spacing(0.5),
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li': {
    display: 'grid',
    gridTemplateColumns: '12em minmax(0, 1fr)',
    gap: theme.spacing(2),
    margin: 0,
    overflowWrap: 'anywhere',
  },
  '& li > :first-of-type': { color: theme.vars.palette.text.secondary },
  '@media print': { '& li > :first-of-type': { color: 'inherit' } },
}));

interface ForTheConsumerProps {
  scope: Scope;
  service: EndpointService;
  status: string;
  /** When the service was read, by this computer's clock. */
  heardAt: number | undefined;
  /** Somebody wants to see it now. */
  isAskedFor: boolean;
  onSeen: () => void;
}

/** What to hand to somebody who wants to connect: to be copied as text, or printed. */
export function ForTheConsumer({
  scope,
  service,
  status,
  heardAt,
  isAskedFor,
  onSeen,
}: ForTheConsumerProps) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const whitelist = useWhitelistFacts(scope, service.id);
  useEffect(() => {
    if (!isAskedFor) return;
    heading.current?.focus();
    onSeen();
  }, [isAskedFor, onSeen]);
  if (whyNoCard(status) !== undefined) return null;

  const title = `Endpoint service ${serviceTitle(service)}`;
  const card = consumerCard(service, scope, whitelist.isPending ? 'awaited' : whitelist.data);
  const asOf = [
    ...(heardAt === undefined ? [] : [`As of ${formatDateTime(heardAt)}.`]),
    ...(knownStatus(status) === 'available'
      ? []
      : [`The service is ${statusLabel(status)}, not yet Available.`]),
  ].join(' ');
  return (
    <PrintedAlone>
      <Card role="region" aria-labelledby={titleId}>
        <header>
          <Typography variant="h2" id={titleId} ref={heading} tabIndex={-1}>
            For the consumer
          </Typography>
          <div>
            <CopyButton text={consumerText(title, asOf, card)} label="Copy as text" />
            <Button onClick={() => window.print()}>Print</Button>
          </div>
        </header>
        <Typography variant="h3" component="p" gutterBottom>
          {title}
        </Typography>
        <Columns>
          <Facts>
            {card.facts.map(({ label, text }) => (
              <li key={label}>
                <span>{label}:</span> <span>{text}</span>
              </li>
            ))}
          </Facts>
          <div>
            <Typography variant="h3" gutterBottom>
              Next steps
            </Typography>
            <ol>
              {card.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        </Columns>
        <small>{asOf}</small>
      </Card>
    </PrintedAlone>
  );
}
