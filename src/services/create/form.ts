import { z } from 'zod';
import type { Edition } from '../../api/editions';
import { emptyBackend, type BackendValues } from '../backend/backendValues';
import { accessSchema } from '../access/accessSchema';
import { emptyAccess, type AccessValues } from '../access/accessValues';
import { backendSchema } from '../backend/backendSchema';
import { emptyPortRow, type PortRow } from '../ports/portRow';
import type { TakenPort } from '../ports/portRules';
import { portsSchema } from '../ports/portSchema';
import type { WizardStep } from './steps';

/** The whole form, shaped as the screen is; `toCreateRequest` turns it into what travels. */
export interface ServiceForm {
  backend: BackendValues;
  ports: PortRow[];
  access: AccessValues;
}

export function emptyForm(): ServiceForm {
  return { backend: emptyBackend(), ports: [emptyPortRow()], access: emptyAccess() };
}

/** A reason why the cloud would refuse the backend, known before the request is sent. */
export interface Blocker {
  /** The field of the backend step at which it is put right. */
  field: 'vpcId' | 'portId' | 'vipPortId';
  text: string;
}

/** What the rules need to know besides the form itself. */
export interface KnownFacts {
  edition: Edition;
  /** Ports that other services on the same backend hold. */
  taken: readonly TakenPort[];
  blockers: readonly Blocker[];
}

/** Type of an error that the cloud has answered: no rule of the form can say when it is mended. */
export const REFUSAL = 'refusal';

/** The one schema of the form: the steps' own, and what the cloud's other resources forbid. */
export function serviceFormSchema({ edition, taken, blockers }: KnownFacts) {
  return z
    .object({
      backend: backendSchema(edition),
      ports: portsSchema({ edition, taken }),
      access: accessSchema,
    })
    .superRefine(
      ({ backend: { serverType } }, context) => {
        for (const { field, text } of blockers) {
          const path = field === 'vpcId' ? [field] : ['chosen', serverType, field];
          context.addIssue({ code: 'custom', path: ['backend', ...path], message: text });
        }
      },
      // What stands against the backend counts while later steps are still empty.
      { when: () => true },
    );
}

/** The step that holds a field, by the first part of its path. */
export function stepOfField(path: string): WizardStep {
  const [part] = path.split('.');
  if (part === 'ports' || part === 'access') return part;
  return 'backend';
}
