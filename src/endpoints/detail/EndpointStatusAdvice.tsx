import type { Endpoint } from '../../api/endpoints';
import { failuresOf } from '../../api/vpcep';
import { Advice } from '../../status/Advice';
import type { TakenDeletion } from '../../status/deletion';
import { StatusAdvice } from '../../status/StatusAdvice';
import { CopyableId } from '../../ui/CopyableId';
import { LinkButton } from '../../ui/links';

interface EndpointStatusAdviceProps {
  endpoint: Endpoint;
  status: string;
  deletion: TakenDeletion | undefined;
}

/** What the status of an endpoint means for the consumer. */
export function EndpointStatusAdvice({ endpoint, status, deletion }: EndpointStatusAdviceProps) {
  const service = endpoint.endpoint_service_name ?? endpoint.endpoint_service_id;
  const ownId = <CopyableId what="endpoint ID" id={endpoint.id} />;
  return (
    <StatusAdvice
      thing="endpoint"
      status={status}
      deletion={deletion}
      failures={failuresOf(endpoint)}
      createAgain={
        <LinkButton
          to="/endpoints/new"
          search={service === undefined ? {} : { service }}
          variant="contained"
        >
          Create another to this service
        </LinkButton>
      }
      own={{
        pendingAcceptance: (
          <Advice title="Waiting for the owner of the service">
            The endpoint is built, but connected only once the owner accepts it. Give them its ID:{' '}
            {ownId}
            <br />
            This page looks again every half minute, for an hour.
          </Advice>
        ),
        accepted: <AcceptedAdvice endpoint={endpoint} />,
        rejected: (
          <Advice title="The owner of the service has rejected the endpoint">
            It carries no traffic. Ask the owner to accept it, with its ID: {ownId}
            <br />
            If it is not needed any more, delete it: it counts against the quota until then.
          </Advice>
        ),
      }}
    />
  );
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
