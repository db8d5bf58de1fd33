import { LinkButton } from '../../ui/links';

/** Leads to the list where there is nothing else to go on with. */
export function ToServices() {
  return (
    <LinkButton variant="contained" to="/services">
      Go to endpoint services
    </LinkButton>
  );
}
