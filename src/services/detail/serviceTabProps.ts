import type { Scope } from '../../api/scope';
import type { EndpointService } from '../../api/vpcep';
import type { TabView } from './tabAddress';

/** What every tab of a service's page but the summary is given. */
export interface ServiceTabProps {
  scope: Scope;
  serviceId: string;
  /** Undefined until it has been read. */
  service: EndpointService | undefined;
  /** What the service is in, as the page shows it. */
  serviceStatus: string | undefined;
  view: TabView;
  onView: (view: TabView) => void;
}
