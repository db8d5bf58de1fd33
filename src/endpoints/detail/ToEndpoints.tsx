import { useLastShownList } from '../../ui/lastShownList';
import { LinkButton } from '../../ui/links';

/** Leads to the list where there is nothing else to go on with. */
export function ToEndpoints() {
  const search = useLastShownList('/endpoints');
  return (
    <LinkButton variant="contained" to="/endpoints" search={search}>
      Go to endpoints
    </LinkButton>
  );
}
