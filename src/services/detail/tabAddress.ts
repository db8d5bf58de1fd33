import { z } from 'zod';

/** What the address says of a service's page: the tab, and what that tab shows. Any text may stand there. */
export const tabAddressSchema = z.object({
  tab: z.string().optional().catch(undefined),
  /** Which status a tab's rows have. */
  status: z.string().optional().catch(undefined),
  /** Of a tab's rows, from 1. */
  page: z.coerce.number().int().min(1).optional().catch(undefined),
});
type TabAddress = z.infer<typeof tabAddressSchema>;
/** What a tab itself keeps in the address. */
export type TabView = Omit<TabAddress, 'tab'>;
