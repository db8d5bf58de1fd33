import { useLastShownList } from './lastShownList';
import { TextLink } from './links';

/** Above the page of one of them: leads back to the list as it was. */
export function BackToList({ list }: { list: '/services' | '/endpoints' }) {
  const search = useLastShownList(list);
  return (
    <TextLink to={list} search={search} variant="body2" sx={{ display: 'inline-block', mb: 1 }}>
      ← Back to the list
    </TextLink>
  );
}
