import { z } from 'zod';
import { descriptionProblem } from '../../api/descriptionRule';
import type { Edition, TcpProxy } from '../../api/editions';
import { ruled } from '../../api/ruled';
import type { EndpointService, ModifyServiceRequest } from '../../api/vpcep';
import { nameProblem } from '../access/accessRules';
import type { AccessValues } from '../access/accessValues';
import { backendSchema } from '../backend/backendSchema';
import { backendPorts, withChosen, type BackendValues } from '../backend/backendValues';
import { fromService } from '../create/fromService';
import { presentAccess } from './presentAccess';

/** A client address that this console does not offer: it stays as it is until another one is chosen. */
export const AS_IT_IS = 'as-it-is';

/** What can be changed of a service besides its ports and tags, shaped as the screen is. */
export interface ChangeForm {
  access: Pick<AccessValues, 'name' | 'description' | 'approval'> & {
    tcpProxy: TcpProxy | typeof AS_IT_IS;
  };
  backend: BackendValues;
}

/** Kinds of backend that have a list to choose another one from. */
export function hasPicker(service: EndpointService): boolean {
  const kind = service.server_type?.toUpperCase();
  return (kind === 'LB' || kind === 'VM') && service.vpc_id !== undefined;
}

export function formOf(service: EndpointService): ChangeForm {
  const { access, backend } = fromService(service);
  const { name, description, approval, tcpProxy } = access;
  const isOffered = service.tcp_proxy === undefined || service.tcp_proxy.toLowerCase() === tcpProxy;
  return {
    access: { name, description, approval, tcpProxy: isOffered ? tcpProxy : AS_IT_IS },
    backend: { ...backend, entry: hasPicker(service) ? 'pick' : 'by-hand' },
  };
}

export const FIELD_LABELS = {
  name: 'Service name',
  description: 'Description',
  approval: 'Connection approval',
  tcpProxy: 'Client address',
  portId: 'Backend',
} as const;
export type ChangeField = keyof typeof FIELD_LABELS;

/** The fields as texts, to be compared. */
export function fieldsOf({ access, backend }: ChangeForm): Map<ChangeField, string> {
  return new Map<ChangeField, string>([
    ['name', access.name],
    ['description', access.description],
    ['approval', String(access.approval)],
    ['tcpProxy', access.tcpProxy],
    ['portId', backendPorts(backend).portId.trim()],
  ]);
}

/** The fields that two forms do not have in common. */
export function changedFields(before: ChangeForm, after: ChangeForm): ChangeField[] {
  const other = fieldsOf(after);
  return [...fieldsOf(before)].flatMap(([field, text]) =>
    other.get(field) === text ? [] : [field],
  );
}

/** The form as the service is now, with a person's own changes on top. */
export function mergedForm(opened: ChangeForm, now: ChangeForm, mine: ChangeForm): ChangeForm {
  const isMine = new Set(changedFields(opened, mine));
  const from = (field: ChangeField) => (isMine.has(field) ? mine : now);
  return {
    access: {
      name: from('name').access.name,
      description: from('description').access.description,
      approval: from('approval').access.approval,
      tcpProxy: from('tcpProxy').access.tcpProxy,
    },
    backend: withChosen(mine.backend, { portId: backendPorts(from('portId').backend).portId }),
  };
}

/**
 * What travels: what was changed, and approval and client address always ("Modifying a VPC Endpoint Service", Table 2).
 * @param now the service as last read
 */
export function toModifyRequest(now: EndpointService, form: ChangeForm): ModifyServiceRequest {
  const changed = new Set(changedFields(formOf(now), form));
  const { name, description, approval, tcpProxy } = form.access;
  return {
    ...presentAccess(now),
    ...(changed.has('name') && { service_name: name }),
    ...(changed.has('description') && { description }),
    ...(changed.has('approval') && { approval_enabled: approval }),
    ...(changed.has('tcpProxy') && tcpProxy !== AS_IT_IS && { tcp_proxy: tcpProxy }),
    ...(changed.has('portId') && { port_id: backendPorts(form.backend).portId.trim() }),
  };
}

export interface ChangeFacts {
  edition: Edition;
  opened: ChangeForm;
  /** What is known to speak against the chosen backend. */
  blockers: readonly string[];
}

/** The rules of a create hold for what is changed; what is left as it is was taken before. */
export function changeFormSchema({ edition, opened, blockers }: ChangeFacts) {
  return z.object({
    access: z.object({
      name: ruled(nameProblem).refine((name) => name !== '' || opened.access.name === '', {
        // No value of service_name takes a name away ("Modifying a VPC Endpoint Service", Table 2).
        message: `A name can be changed, not taken away: enter one, for example ${opened.access.name}.`,
      }),
      description: ruled(descriptionProblem),
      approval: z.boolean(),
      tcpProxy: z.enum(['close', 'toa_open', 'proxy_open', 'open', AS_IT_IS]),
    }),
    backend: z.custom<BackendValues>().check((context) => {
      const backend = context.value;
      const { portId } = backendPorts(backend);
      if (portId.trim() === backendPorts(opened.backend).portId) return;
      const path = ['chosen', backend.serverType, 'portId'];
      const wrong = backendSchema(edition).safeParse(backend).error?.issues ?? [];
      const messages = wrong
        .filter((issue) => issue.path.at(-1) === 'portId')
        .map(({ message }) => message);
      for (const message of [...messages, ...blockers]) {
        context.issues.push({ code: 'custom', input: backend, path, message });
      }
    }),
  });
}
