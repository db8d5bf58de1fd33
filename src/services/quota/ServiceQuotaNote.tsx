import { useQuery } from '@tanstack/react-query';
import type { Scope } from '../../api/scope';
import { serviceQuotaQuery } from '../../api/vpcep';
import { QuotaNote } from '../../status/QuotaNote';

/** How many more endpoint services this project may have. */
export function ServiceQuotaNote({ scope }: { scope: Scope }) {
  const { data, error } = useQuery(serviceQuotaQuery(scope));
  return <QuotaNote quota={data} error={error} many="endpoint services" />;
}
