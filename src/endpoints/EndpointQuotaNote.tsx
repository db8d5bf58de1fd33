import { useQuery } from '@tanstack/react-query';
import { endpointQuotaQuery } from '../api/endpoints';
import type { Scope } from '../api/scope';
import { QuotaNote } from '../status/QuotaNote';

/** How many more endpoints this project may have. */
export function EndpointQuotaNote({ scope }: { scope: Scope }) {
  const { data, error } = useQuery(endpointQuotaQuery(scope));
  return <QuotaNote quota={data} error={error} many="endpoints" />;
}
