import { failuresOf, type EndpointService } from '../../api/vpcep';
import { Advice } from '../../status/Advice';
import type { TakenDeletion } from '../../status/deletion';
import { StatusAdvice } from '../../status/StatusAdvice';
import { CopyableId } from '../../ui/CopyableId';
import { LinkButton } from '../../ui/links';

interface ServiceStatusAdviceProps {
  service: EndpointService;
  status: string;
  deletion: TakenDeletion | undefined;
}

/** What the status of a service means for its owner. */
export function ServiceStatusAdvice({ service, status, deletion }: ServiceStatusAdviceProps) {
  return (
    <StatusAdvice
      thing="service"
      status={status}
      deletion={deletion}
      failures={failuresOf(service)}
      createAgain={
        <LinkButton to="/services/new" search={{ from: service.id }} variant="contained">
          Create again from this one
        </LinkButton>
      }
      own={{ available: <AvailableAdvice service={service} /> }}
    />
  );
}

function AvailableAdvice({ service }: { service: EndpointService }) {
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
}
