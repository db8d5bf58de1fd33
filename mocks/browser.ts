import { KeptCloud } from './page/keptCloud';
import { PageStandIn } from './page/pageStandIn';
import type { StandIn } from './page/standIn';
import { readAddress } from './page/readAddress';

/**
 * Lets the stand-in cloud answer this page's requests to `/api/…`.
 * @param options.workerUrl where the service worker's script is served
 */
export async function startStandIn(
  search: URLSearchParams,
  options: { workerUrl: string },
): Promise<StandIn> {
  const { settings, problems } = readAddress(search);
  const standIn = new PageStandIn(
    settings,
    problems,
    await KeptCloud.open(settings, settings.speed),
  );
  await standIn.start(options.workerUrl);
  return standIn;
}
