import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Permission } from '../../api/permissions';
import { failureWords } from '../../status/failureWords';
import { knownStatus } from '../../status/statusWords';
import { ActionButton } from '../../ui/ActionButton';
import { BulkRunPanel } from '../../ui/BulkRunPanel';
import { FailureAlert } from '../../ui/FailureAlert';
import { forgetDrafts, hasDraft } from '../../ui/draft/draftStorage';
import { formatClock } from '../../ui/formatTime';
import { LeaveGuard } from '../../ui/LeaveGuard';
import { PagedFoot } from '../../ui/PagedFoot';
import { SelectableTableSkeleton } from '../../ui/SelectableTable';
import { useLack } from '../../session/useLack';
import { useSession } from '../../session/useSession';
import { useSelection } from '../../ui/useSelection';
import type { ServiceTabProps } from '../detail/serviceTabProps';
import { ExposureNotice } from '../exposure/ExposureNotice';
import { accountsDraftPlace } from './accountsDraft';
import { AddAccountsDialog } from './AddAccountsDialog';
import { RemoveAccountsDialog } from './RemoveAccountsDialog';
import { ENTRIES_PER_PAGE, useWhitelistPage } from './useWhitelistPage';
import { changeWords, useWhitelistChanges } from './useWhitelistChanges';
import { WHITELIST_COLUMNS, WhitelistTable } from './WhitelistTable';

const Bar = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: theme.spacing(1, 2),
  marginBlockEnd: theme.spacing(1),
  fontSize: theme.typography.body2.fontSize,
  '& > div': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: theme.spacing(1) },
}));

type Asked = 'nothing' | 'add' | 'remove';

/** Which accounts may connect to the service. */
export function WhitelistTab({
  scope,
  serviceId,
  service,
  serviceStatus,
  view: { page = 1 },
  onView,
}: ServiceTabProps) {
  const whitelist = useWhitelistPage(scope, serviceId, page);
  const { entries, around, total, isPageBefore } = whitelist;
  const changes = useWhitelistChanges(scope, serviceId);
  const selection = useSelection<Permission>();
  const place = accountsDraftPlace(useSession(), serviceId);
  // What was entered before the page was loaded waits in the dialog.
  const [asked, setAsked] = useState<Asked>(() => (hasDraft(place) ? 'add' : 'nothing'));
  const [going, setGoing] = useState<readonly Permission[]>([]);

  const chosen = [...selection.chosen.values()];
  const lack = useLack('vpcep:permissions:update');
  const whyNot = whyNoChange(serviceStatus, changes.isUnderWay) ?? lack;
  const close = () => setAsked('nothing');
  const askToRemove = (those: readonly Permission[]) => {
    setGoing(those);
    setAsked('remove');
  };

  return (
    <>
      <ExposureNotice scope={scope} serviceId={serviceId} service={service} />
      <Bar>
        <ActionButton variant="contained" whyNot={whyNot} onClick={() => setAsked('add')}>
          Add accounts
        </ActionButton>
        <div role="group" aria-label="Selected accounts">
          <span>{chosen.length === 0 ? 'None selected' : `${chosen.length} selected`}</span>
          {chosen.length > 0 && <Button onClick={selection.clear}>Clear selection</Button>}
          <ActionButton
            variant="outlined"
            color="error"
            whyNot={
              whyNot ?? (chosen.length === 0 ? 'Select accounts in the table first.' : undefined)
            }
            onClick={() => askToRemove(chosen)}
          >
            Remove
          </ActionButton>
        </div>
      </Bar>
      {changes.queue.length > 0 && (
        <BulkRunPanel
          queue={changes.queue}
          words={changeWords(changes.queue.map(({ item }) => item))}
          onStop={changes.stop}
          onAgain={changes.again}
          onClose={changes.close}
        />
      )}
      <Freshness whitelist={whitelist} />
      {!entries && (
        <SelectableTableSkeleton columns={WHITELIST_COLUMNS} failed={whitelist.error !== null} />
      )}
      {entries && entries.length > 0 && (
        <WhitelistTable
          entries={entries}
          selection={selection}
          busy={isPageBefore}
          whyNoRemoval={whyNot}
          onRemove={(entry) => askToRemove([entry])}
        />
      )}
      {entries && total === 0 && (
        <Paper sx={{ p: 3 }}>
          <Typography variant="h2" gutterBottom>
            The whitelist is empty
          </Typography>
          <Typography variant="body2">
            Your own account may connect without an entry. Add the account of each consumer that is
            to connect as well.
          </Typography>
        </Paper>
      )}
      {entries && (
        <PagedFoot
          page={page}
          rows={ENTRIES_PER_PAGE}
          shown={entries.length}
          total={total}
          isPageBefore={isPageBefore}
          words={{ one: 'entry', many: 'entries' }}
          list="the whitelist"
          label="Pages of the whitelist"
          onPage={(next) => onView({ page: next })}
        />
      )}
      <AddAccountsDialog
        scope={scope}
        serviceId={serviceId}
        service={service}
        present={around}
        place={place}
        whyNot={whyNot}
        open={asked === 'add'}
        onAdd={(added) => {
          close();
          changes.change('add', added, () => forgetDrafts((one) => one === place));
        }}
        onClose={close}
      />
      <RemoveAccountsDialog
        scope={scope}
        serviceId={serviceId}
        entries={going}
        present={around}
        open={asked === 'remove'}
        onConfirm={() => {
          close();
          selection.choose(going, false);
          changes.change(
            'remove',
            going.map(({ admitted }) => admitted),
          );
        }}
        onClose={close}
      />
      <LeaveGuard
        active={changes.isUnderWay}
        title="Leave while the whitelist is being changed?"
        text="What has not been sent yet is not sent any more once you leave. What has been sent stays."
      />
    </>
  );
}

function whyNoChange(serviceStatus: string | undefined, isUnderWay: boolean): string | undefined {
  if (isUnderWay) return 'Wait until what is being sent has ended, or stop it.';
  if (serviceStatus === undefined) return 'The service has not been read yet.';
  return knownStatus(serviceStatus) === 'deleting' ? 'The service is being deleted.' : undefined;
}

/** How fresh the whitelist is, or why it could not be read. */
function Freshness({
  whitelist: { updatedAt, error, asking, readAgain },
}: {
  whitelist: ReturnType<typeof useWhitelistPage>;
}) {
  if (error) {
    const { wayOut, details } = failureWords(error);
    return (
      <FailureAlert
        title={
          updatedAt === undefined
            ? 'The whitelist could not be read'
            : `The whitelist could not be refreshed; shown as of ${formatClock(updatedAt)}`
        }
        severity={updatedAt === undefined ? 'error' : 'warning'}
        details={details}
        actions={
          <Button variant="outlined" onClick={readAgain} loading={asking}>
            Try again
          </Button>
        }
      >
        {wayOut}
      </FailureAlert>
    );
  }
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
      {updatedAt === undefined
        ? 'Whitelist not read yet'
        : `Whitelist as of ${formatClock(updatedAt)}`}
    </Typography>
  );
}
