import { useLastShownList } from '../../ui/lastShownList';
import { TextLink } from '../../ui/links';

/** Above a page of one of them: leads back to the list as it was. */
export function BackToServices() {
  const search = useLastShownList('/services');
  return (
    <TextLink
      to="/services"
      search={search}
      variant="body2"
      sx={{ display: 'inline-block', mb: 1 }}
    >
      ← Back to the list
    </TextLink>
  );
}
