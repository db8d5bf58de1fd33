import { endpointServiceSchema, type EndpointService } from '../../../api/vpcep';
import type { Session } from '../../../session/session';
import {
  createDraftReader,
  members,
  parseJson,
  type DraftReader,
} from '../../../ui/draft/draftReader';
import { draftText } from '../../../ui/draft/draftStorage';

/** What is changed of a service, each with a form of its own. */
export type ChangedPart = 'service' | 'port-mappings' | 'tags';

/** What a person makes of a service. */
export interface ChangeDraft<Values> {
  /** The service as it was then: what others have changed since shows against it. */
  opened: EndpointService;
  values: Values;
}

export interface ReadChangeDraft<Values> extends ChangeDraft<Values> {
  /** Names of fields that were there and could not be brought back. */
  dropped: string[];
}

/** Where a draft belongs: a service is known by its ID within one project of one cloud. */
export function changeDraftPlace(
  { cloud, scope }: Pick<Session, 'cloud' | 'scope'>,
  part: ChangedPart,
  serviceId: string,
): string {
  return `change-${part}-draft/${cloud}/${scope.region}/${scope.projectId}/${serviceId}`;
}

/** Reads the values of a form from what was kept of them; what cannot be read is as it was opened. */
export type ReadValues<Values> = (
  reader: DraftReader,
  kept: Record<string, unknown>,
  opened: EndpointService,
) => Values;

/** Reads a draft that an earlier build may have written; undefined when it does not say what it is a change of. */
export function readChangeDraft<Values>(
  text: string,
  readValues: ReadValues<Values>,
): ReadChangeDraft<Values> | undefined {
  const top = members.parse(parseJson(text));
  const opened = endpointServiceSchema.safeParse(top['opened']).data;
  if (!opened) return undefined;
  const reader = createDraftReader();
  const values = readValues(reader, members.parse(top['values']), opened);
  return { opened, values, dropped: reader.dropped };
}

/** The draft that is kept in a place, where there is one. */
export function keptChange<Values>(
  place: string,
  readValues: ReadValues<Values>,
): ReadChangeDraft<Values> | undefined {
  const text = draftText(place);
  return text === null ? undefined : readChangeDraft(text, readValues);
}
