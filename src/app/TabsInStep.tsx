import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keepTabsInStep } from '../status/otherTabs';

/** Shows nothing: what is changed in one tab of the same cloud is changed in the others. */
export function TabsInStep({ cloud }: { cloud: string }) {
  const queryClient = useQueryClient();
  useEffect(() => keepTabsInStep(queryClient, cloud), [queryClient, cloud]);
  return null;
}
