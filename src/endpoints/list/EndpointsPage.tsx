import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Scope } from '../../api/scope';
import { vpcNamesQuery } from '../../api/vpc';
import { ListNotice } from '../../status/ListNotice';
import { useFinishedWhileHidden } from '../../status/useFinishedWhileHidden';
import { LinkButton } from '../../ui/links';
import { PagedFoot } from '../../ui/PagedFoot';
import { PageHeader } from '../../ui/PageHeader';
import { PageHeading } from '../../ui/PageHeading';
import { RefreshButton } from '../../ui/RefreshButton';
import { SearchField } from '../../ui/SearchField';
import { SelectField } from '../../ui/SelectField';
import { EndpointQuotaNote } from '../EndpointQuotaNote';
import { endpointTitle } from '../endpointTitle';
import { ENDPOINTS_PER_PAGE, LONGEST_SEARCH, type EndpointListView } from './endpointListView';
import { EndpointsTable, EndpointsTableSkeleton } from './EndpointsTable';
import { useWatchedEndpoints } from './useWatchedEndpoints';

const Filters = styled('search')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(220px, 480px) 220px',
  gap: theme.spacing(1.5),
  marginBlockEnd: theme.spacing(2),
  [theme.breakpoints.down('sm')]: { gridTemplateColumns: '1fr' },
}));

const NO_NAMES: ReadonlyMap<string, string> = new Map();

const ORDERS = [
  { value: 'created desc', label: 'Created, newest first', sort: 'created', direction: 'desc' },
  { value: 'created asc', label: 'Created, oldest first', sort: 'created', direction: 'asc' },
  { value: 'updated desc', label: 'Updated, newest first', sort: 'updated', direction: 'desc' },
  { value: 'updated asc', label: 'Updated, oldest first', sort: 'updated', direction: 'asc' },
] as const;

interface EndpointsPageProps {
  scope: Scope;
  view: EndpointListView;
  /** What the address asked for in vain. */
  addressProblems: readonly string[];
  onAddressProblemsSeen: () => void;
  onView: (view: EndpointListView, options?: { replace: boolean }) => void;
}

/** The project's endpoints, as the cloud filters and sorts them; all statuses of a page live from one request. */
export function EndpointsPage({
  scope,
  view,
  addressProblems,
  onAddressProblemsSeen,
  onView,
}: EndpointsPageProps) {
  const { endpoints, total, isPageBefore, polling } = useWatchedEndpoints(scope, view);
  const { data: vpcNames = NO_NAMES } = useQuery(vpcNamesQuery(scope));
  const search = useRef<HTMLInputElement>(null);
  const finished = useFinishedWhileHidden(
    (endpoints ?? []).map((endpoint) => ({
      id: endpoint.id,
      name: endpointTitle(endpoint),
      status: endpoint.status,
    })),
  );
  const isSearched = view.search.trim() !== '';
  const isEmpty = endpoints !== undefined && total === 0 && !isPageBefore;
  return (
    <>
      <title>{`${finished === undefined ? '' : `${finished} · `}Endpoints · Endpoint services`}</title>
      <PageHeader
        actions={
          <>
            <RefreshButton
              updatedAt={polling.heardAt}
              busy={polling.asking}
              onRefresh={polling.askNow}
            />
            <LinkButton variant="contained" to="/endpoints/new">
              Create endpoint
            </LinkButton>
          </>
        }
      >
        <PageHeading>Endpoints</PageHeading>
        <EndpointQuotaNote scope={scope} />
      </PageHeader>
      {addressProblems.length > 0 && (
        <Alert severity="warning" onClose={onAddressProblemsSeen} sx={{ mt: 2 }}>
          {addressProblems.join(' ')} The list is shown without it.
        </Alert>
      )}
      <ListNotice
        statuses={endpoints?.map(({ status }) => status)}
        what="endpoints"
        polling={polling}
      />
      {!(isEmpty && !isSearched) && (
        <Filters>
          <SearchField
            label="Search endpoints"
            placeholder="Search by name of the service, or by ID"
            value={view.search}
            maxLength={LONGEST_SEARCH}
            inputRef={search}
            // Not a step of the history each: one would go back letter by letter.
            onSearch={(text) => onView({ ...view, search: text, page: 1 }, { replace: true })}
          />
          <SelectField
            label="Sort by"
            choices={ORDERS}
            value={`${view.sort} ${view.direction}` as const}
            onChoose={(order) => {
              const chosen = ORDERS.find(({ value }) => value === order);
              if (chosen)
                onView({ ...view, sort: chosen.sort, direction: chosen.direction, page: 1 });
            }}
          />
        </Filters>
      )}
      {!endpoints && <EndpointsTableSkeleton failed={polling.error !== null} />}
      {endpoints && endpoints.length > 0 && (
        <EndpointsTable endpoints={endpoints} vpcNames={vpcNames} busy={isPageBefore} />
      )}
      {isEmpty && !isSearched && <NoEndpoints />}
      {isEmpty && isSearched && (
        <NoMatch
          search={view.search.trim()}
          onClear={() => {
            onView({ ...view, search: '', page: 1 });
            // The button goes away with what it says.
            search.current?.focus();
          }}
        />
      )}
      {endpoints && (
        <PagedFoot
          page={view.page}
          rows={ENDPOINTS_PER_PAGE}
          shown={endpoints.length}
          total={total}
          isPageBefore={isPageBefore}
          words={{ one: 'endpoint', many: 'endpoints' }}
          list="the list"
          label="Pages of endpoints"
          onPage={(page) => onView({ ...view, page })}
        />
      )}
    </>
  );
}

function NoEndpoints() {
  return (
    <Paper sx={{ p: 4, maxWidth: 720 }}>
      <Typography variant="h2" gutterBottom>
        No endpoints yet
      </Typography>
      <Typography sx={{ mb: 2 }}>
        An endpoint gives one of your VPCs an address at which an endpoint service answers: one of
        this project, of another account, or one that the cloud offers to everybody. You need the
        full name of the service, and a subnet with a free address.
      </Typography>
      <LinkButton variant="outlined" to="/endpoints/new">
        Create the first one
      </LinkButton>
    </Paper>
  );
}

function NoMatch({ search, onClear }: { search: string; onClear: () => void }) {
  return (
    <Paper sx={{ p: 4, maxWidth: 720 }}>
      <Typography variant="h2" gutterBottom>
        No endpoint matches
      </Typography>
      <Typography sx={{ mb: 2, overflowWrap: 'anywhere' }}>
        This project has no endpoint to a service with “{search}” in its name, and none with this
        ID, or you may not see it.
      </Typography>
      <Button variant="outlined" onClick={onClear}>
        Clear search
      </Button>
    </Paper>
  );
}
