import type { Endpoint } from '../../api/endpoints';
import { lookUpErrorCode } from '../../api/errorCodes';
import { failuresOf } from '../../api/vpcep';
import { Advice } from '../../status/Advice';
import type { TakenDeletion } from '../../status/deletion';
import { statusLabel, statusWord } from '../../status/statusWords';
import { CopyableId } from '../../ui/CopyableId';
import { formatClock } from '../../ui/formatTime';
import { LinkButton } from '../../ui/links';

interface EndpointStatusAdviceProps {
  endpoint: Endpoint;
  /** As shown, which after a deletion may be ahead of what was answered. */
  status: string;
  /** When the cloud took on a deletion that was asked for on this page. */
  deletion: TakenDeletion | undefined;
}

/** What the status of an endpoint means for the person, and what to do next. */
export function EndpointStatusAdvice({ endpoint, status, deletion }: EndpointStatusAdviceProps) {
  const word = statusWord(status);
  if (deletion !== undefined && word !== 'deleting') {
    return (
      <Advice title="The deletion does not show">
        The cloud took the deletion on at {formatClock(deletion.at)}, but still shows the endpoint
        as {statusLabel(status)}. Refresh in a minute; if nothing changes, delete it again.
      </Advice>
    );
  }
  switch (word) {
    case 'creating':
      return (
        <Advice title="The cloud is building the endpoint">
          You may leave this page, nothing is lost: the endpoint goes on being built. If this tab
          stays open in the background, its title tells when it is done.
        </Advice>
      );
    case 'pendingAcceptance':
      return (
        <Advice title="Waiting for the owner of the service">
          The endpoint is built, but connected only once the owner accepts it. Give them its ID:{' '}
          <CopyableId what="endpoint ID" id={endpoint.id} />
          <br />
          This page looks again every half minute, for an hour.
        </Advice>
      );
    case 'accepted':
      return <AcceptedAdvice endpoint={endpoint} />;
    case 'rejected':
      return (
        <Advice title="The owner of the service has rejected the endpoint">
          It carries no traffic. Ask the owner to accept it, with its ID:{' '}
          <CopyableId what="endpoint ID" id={endpoint.id} />
          <br />
          If it is not needed any more, delete it: it counts against the quota until then.
        </Advice>
      );
    case 'failed':
      return <FailedAdvice endpoint={endpoint} />;
    case 'deleting':
      return (
        <Advice title="The cloud is removing the endpoint">
          It is gone once the cloud no longer knows it, usually after 1 to 2 minutes. This page
          tells when.
        </Advice>
      );
    case 'available':
    case undefined:
      return (
        <Advice title="A status that this console does not know">
          The cloud says “{status}”, a word that its reference does not list for an endpoint. It is
          asked again now and then; if it stays, ask support what it means.
        </Advice>
      );
  }
}

function AcceptedAdvice({ endpoint: { ip, service_type } }: { endpoint: Endpoint }) {
  if (service_type?.toLowerCase() === 'gateway') {
    return (
      <Advice title="Connected">
        The route tables of the VPC lead to the service: clients call it by its usual names.
      </Advice>
    );
  }
  return (
    <Advice title="Connected">
      {ip ? (
        <>
          Clients reach the service at <CopyableId what="IP address" id={ip} />
          <br />
          on the terminal ports that its owner has named.
        </>
      ) : (
        'The cloud has not told the IP address yet: refresh in a moment.'
      )}
    </Advice>
  );
}

function FailedAdvice({ endpoint }: { endpoint: Endpoint }) {
  const reasons = failuresOf(endpoint);
  const service = endpoint.endpoint_service_name ?? endpoint.endpoint_service_id;
  return (
    <Advice
      title="The cloud could not create the endpoint"
      actions={
        <LinkButton
          to="/endpoints/new"
          search={service === undefined ? {} : { service }}
          variant="contained"
        >
          Create another to this service
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
      A failed endpoint stays in the list and counts against the quota until it is deleted.
    </Advice>
  );
}

const UNLISTED_CODE =
  'The reference does not list this code: give support the code, the endpoint ID and the time.';
