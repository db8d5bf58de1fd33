import { KeptCloud } from './page/keptCloud';
import { PageStandIn } from './page/pageStandIn';
import type { StandIn } from './page/standIn';
import { readAddress, SWITCHED_ON } from './page/readAddress';

/**
 * Lets the stand-in cloud answer this page's requests to `/api/…`.
 * @param options.workerUrl where the service worker's script is served
 */
export async function startStandIn(
  search: URLSearchParams,
  options: { workerUrl: string },
): Promise<StandIn> {
  const { settings, problems } = readAddress(search);
  // The tour plays apart from what the person has done.
  const kept =
    search.get('tour') === SWITCHED_ON
      ? KeptCloud.openApart(settings, settings.speed)
      : await KeptCloud.open(settings, settings.speed);
  const standIn = new PageStandIn(settings, problems, kept);
  await standIn.start(options.workerUrl);
  return standIn;
}
