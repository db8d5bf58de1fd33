import { createContext, use } from 'react';

/** Where a service's page is; a context, so that no row is given a function that may change. */
export const ServiceHref = createContext<((serviceId: string) => string) | undefined>(undefined);

/** A link to the other service of a clash, in a tab of its own: the form stays open. */
export function ServiceLink({ service }: { service: { id: string; name: string } }) {
  const href = use(ServiceHref);
  if (!href) return null;
  return (
    <>
      {' '}
      <a href={href(service.id)} target="_blank" rel="noreferrer">
        Open “{service.name}”
      </a>
    </>
  );
}
