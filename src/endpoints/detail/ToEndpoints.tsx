import { LinkButton } from '../../ui/links';

/** Leads to the list where there is nothing else to go on with. */
export function ToEndpoints() {
  return (
    <LinkButton variant="contained" to="/endpoints">
      Go to endpoints
    </LinkButton>
  );
}
