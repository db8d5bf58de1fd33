import { createContext, useContext } from 'react';

/** What the console is called here: whoever deploys it may choose. */
export const ConsoleTitle = createContext('Endpoint services');

/** Names the page in the browser's tab. */
export function PageTitle({ of }: { of: string }) {
  const title = useContext(ConsoleTitle);
  return <title>{of === title ? of : `${of} · ${title}`}</title>;
}
