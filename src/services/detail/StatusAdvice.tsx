import { lookUpErrorCode } from '../../api/errorCodes';
import { failuresOf, type EndpointService } from '../../api/vpcep';
import { Advice } from '../../status/Advice';
import { knownStatus, statusLabel } from '../../status/statusWords';
import { CopyableId } from '../../ui/CopyableId';
import { formatClock } from '../../ui/formatTime';
import type { TakenDeletion } from '../../status/deletion';
import { LinkButton } from '../../ui/links';

interface StatusAdviceProps {
  service: EndpointService;
  /** As shown, which after a deletion may be ahead of what was answered. */
  status: string;
  /** When the cloud took on a deletion that was asked for on this page. */
  deletion: TakenDeletion | undefined;
}

/** What the status of a service means for the person, and what to do next. */
export function StatusAdvice({ service, status, deletion }: StatusAdviceProps) {
  const known = knownStatus(status);
  if (deletion !== undefined && known !== 'deleting') {
    return (
      <Advice title="The deletion does not show">
        The cloud took the deletion on at {formatClock(deletion.at)}, but still shows the service as{' '}
        {statusLabel(status)}. Refresh in a minute; if nothing changes, delete it again.
      </Advice>
    );
  }
  switch (known) {
    case 'creating':
      return (
        <Advice title="The cloud is building the service">
          You may leave this page, nothing is lost: the service goes on being built. If this tab
          stays open in the background, its title tells when it is done.
        </Advice>
      );
    case 'available':
      return (
        <Advice title="Consumers can connect">
          {service.service_name ? (
            <>
              Give them the full name:{' '}
              <CopyableId what="name for consumers" id={service.service_name} />
              <br />
            </>
          ) : (
            'Give them the ID of the service. '
          )}
          {service.approval_enabled !== undefined &&
            (service.approval_enabled
              ? 'Each new endpoint waits until you accept it.'
              : 'New endpoints are connected without being asked for.')}
        </Advice>
      );
    case 'failed':
      return <FailedAdvice service={service} />;
    case 'deleting':
      return (
        <Advice title="The cloud is removing the service">
          It is gone once the cloud no longer knows it, usually after 1 to 2 minutes. This page
          tells when.
        </Advice>
      );
    case undefined:
      return (
        <Advice title="A status that this console does not know">
          The cloud says “{status}”, a word that its reference does not list. It is asked again now
          and then; if it stays, ask support what it means.
        </Advice>
      );
  }
}

function FailedAdvice({ service }: { service: EndpointService }) {
  const reasons = failuresOf(service);
  return (
    <Advice
      title="The cloud could not create the service"
      actions={
        <LinkButton to="/services/new" search={{ from: service.id }} variant="contained">
          Create again from this one
        </LinkButton>
      }
    >
      {reasons.length === 0 && 'The cloud gave no reason. '}
      {reasons.map(({ code, message }) => (
        <div key={`${code} ${message}`}>
          {code && <strong>{code}</strong>}
          {code && message && ': '}
          {message && `“${message}” `}
          <br />
          {code && (lookUpErrorCode(code)?.wayOut ?? UNLISTED_CODE)}
        </div>
      ))}
      A failed service stays in the list and counts against the quota until it is deleted.
    </Advice>
  );
}

const UNLISTED_CODE =
  'The reference does not list this code: give support the code, the service ID and the time.';
