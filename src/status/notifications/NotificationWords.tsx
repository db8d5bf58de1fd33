import Typography from '@mui/material/Typography';
import { useRouter } from '@tanstack/react-router';
import Link from '@mui/material/Link';
import { ApiErrorDetails } from '../../ui/ApiErrorDetails';
import type { Operation } from './operations';

interface NotificationWordsProps {
  operation: Operation;
  onOpen: () => void;
}

/** What is known of an operation, what support asks for, and the way to the page that shows it. */
export function NotificationWords({ operation, onOpen }: NotificationWordsProps) {
  const { title, text, state, href } = operation;
  const router = useRouter();
  const [pathname = '/', query = ''] = href.split('?');
  const tab = new URLSearchParams(query).get('tab') ?? undefined;
  const to = router.buildLocation({ to: pathname, search: { tab } });
  return (
    <>
      {text !== '' && <Typography variant="body2">{text}</Typography>}
      {state.kind === 'failed' && state.details && <ApiErrorDetails {...state.details} />}
      <Link
        href={router.history.createHref(to.href)}
        variant="body2"
        aria-label={`Open: ${title}`}
        onClick={(event) => {
          // With another key or button the browser opens it elsewhere.
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          onOpen();
          void router.navigate({ to: pathname, search: { tab } });
        }}
      >
        Open
      </Link>
    </>
  );
}
