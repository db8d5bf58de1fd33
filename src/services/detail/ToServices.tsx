import { useLastShownList } from '../../ui/lastShownList';
import { LinkButton } from '../../ui/links';

/** Leads to the list where there is nothing else to go on with. */
export function ToServices() {
  const search = useLastShownList('/services');
  return (
    <LinkButton variant="contained" to="/services" search={search}>
      Go to endpoint services
    </LinkButton>
  );
}
