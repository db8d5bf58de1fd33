import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import type { Edition } from '../../../api/editions';
import type { Scope } from '../../../api/scope';
import { servicesPath } from '../../../api/vpcep';
import { useBackendDescription } from '../../backend/useBackendDescription';
import { clientAddressChoice } from '../../access/clientAddress';
import type { ServiceForm } from '../form';
import type { WizardStep } from '../steps';
import { toCreateRequest } from '../toCreateRequest';
import { PathPicture } from '../../path/PathPicture';
import { RequestPreview } from './RequestPreview';

const Facts = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(120px, 200px) 1fr',
  rowGap: theme.spacing(0.75),
  columnGap: theme.spacing(2),
  margin: 0,
  '& dt': { color: theme.vars.palette.text.secondary },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
  [theme.breakpoints.down('sm')]: {
    gridTemplateColumns: '1fr',
    rowGap: 0,
    '& dt': { fontSize: theme.typography.caption.fontSize },
    '& dd': { marginBlockEnd: theme.spacing(1) },
  },
}));

const Mappings = styled('div')(({ theme }) => ({
  maxHeight: 280,
  overflow: 'auto',
  '& table': { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  '& th': {
    textAlign: 'start',
    fontWeight: 600,
    color: theme.vars.palette.text.secondary,
    position: 'sticky',
    insetBlockStart: 0,
    backgroundColor: theme.vars.palette.background.paper,
  },
  '& th, & td': { paddingInlineEnd: theme.spacing(4), paddingBlock: 2 },
}));

interface ReviewStepProps {
  scope: Scope;
  edition: Edition;
  values: ServiceForm;
  /** Opens a step, at one of its fields. */
  onEdit: (step: Exclude<WizardStep, 'review'>) => void;
}

/** Everything in the fields' own words, and the request that it makes. */
export function ReviewStep({ scope, edition, values, onEdit }: ReviewStepProps) {
  const { vpc, backend, portId, vipPortId } = useBackendDescription(scope, values.backend);
  const { access } = values;
  const request = toCreateRequest(values, edition);
  const backendName = backend.name ?? backend.address ?? portId;
  const clientAddress = clientAddressChoice(access.tcpProxy);

  return (
    <Stack spacing={2}>
      <Paper sx={{ p: 2 }}>
        <PathPicture
          serviceName={access.name === '' ? 'without a name' : access.name}
          backendKind={backend.kind}
          backendName={backendName}
          vpcName={vpc.name ?? vpc.id}
          mappings={request.ports.map(({ client_port, server_port, protocol }) => ({
            clientPort: String(client_port),
            serverPort: String(server_port),
            protocol,
          }))}
        />
      </Paper>
      <Block title="Backend" onEdit={() => onEdit('backend')}>
        <Facts>
          <dt>Region</dt>
          <dd>{scope.region}</dd>
          <dt>Project</dt>
          <dd>{scope.projectId}</dd>
          <dt>Backend type</dt>
          <dd>{backend.kind}</dd>
          <dt>VPC</dt>
          <dd>{[vpc.name, vpc.cidr, vpc.id].filter(Boolean).join(' · ')}</dd>
          <dt>{backend.kind}</dt>
          <dd>
            {[backend.name, backend.address, backend.interface].filter(Boolean).join(' · ') ||
              'Given by its ID'}
          </dd>
          <dt>Port ID</dt>
          <dd>{portId}</dd>
          {vipPortId && (
            <>
              <dt>Virtual IP port ID</dt>
              <dd>{vipPortId}</dd>
            </>
          )}
          {request.pool_id && (
            <>
              <dt>Cluster ID</dt>
              <dd>{request.pool_id}</dd>
            </>
          )}
        </Facts>
      </Block>
      <Block title={`Port mappings (${request.ports.length})`} onEdit={() => onEdit('ports')}>
        <Typography variant="body2" color="text.secondary" gutterBottom>
          Consumers connect to the terminal port; your backend hears them on the service port.
        </Typography>
        <Mappings tabIndex={0} role="group" aria-label="All port mappings">
          <table>
            <thead>
              <tr>
                <th scope="col">Terminal port</th>
                <th scope="col">Service port</th>
                <th scope="col">Protocol</th>
              </tr>
            </thead>
            <tbody>
              {request.ports.map(({ client_port, server_port, protocol }) => (
                <tr key={`${client_port}/${server_port}/${protocol}`}>
                  <td>{client_port}</td>
                  <td>{server_port}</td>
                  <td>{protocol}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Mappings>
      </Block>
      <Block title="Access and tags" onEdit={() => onEdit('access')}>
        <Facts>
          <dt>Service name</dt>
          <dd>
            {access.name === '' ? 'None' : access.name} (full name{' '}
            {[scope.region, ...(access.name === '' ? [] : [access.name]), '<id>'].join('.')})
          </dd>
          <dt>Description</dt>
          <dd>{access.description === '' ? 'None' : access.description}</dd>
          <dt>Connection approval</dt>
          <dd>
            {access.approval
              ? 'On: every endpoint waits until you accept it'
              : 'Off: endpoints of whitelisted accounts connect without asking'}
          </dd>
          <dt>Client address</dt>
          <dd>
            {clientAddress?.label}
            {clientAddress?.caution && `. ${clientAddress.caution}`}
          </dd>
          <dt>Tags</dt>
          <dd>
            {access.tags.length === 0
              ? 'None'
              : access.tags
                  .map(({ key, value }) => (value === '' ? key : `${key} = ${value}`))
                  .join(', ')}
          </dd>
        </Facts>
      </Block>
      <Paper sx={{ p: 2 }}>
        <RequestPreview path={servicesPath(scope)} body={request} />
      </Paper>
    </Stack>
  );
}

interface BlockProps {
  title: string;
  onEdit: () => void;
  children: ReactNode;
}

function Block({ title, onEdit, children }: BlockProps) {
  const headingId = useId();
  return (
    <Paper component="section" aria-labelledby={headingId} sx={{ p: 2 }}>
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', mb: 1 }}>
        <Typography variant="h3" id={headingId}>
          {title}
        </Typography>
        <Button aria-describedby={headingId} onClick={onEdit}>
          Edit
        </Button>
      </Stack>
      {children}
    </Paper>
  );
}
