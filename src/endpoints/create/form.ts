import { z } from 'zod';
import { descriptionProblem } from '../../api/descriptionRule';
import { ruled } from '../../api/ruled';
import { tagRowsSchema } from '../../api/tagRowsSchema';
import type { TagRow } from '../../ui/form/tagRow';
import { addressProblem } from './addressRules';
import { allowedAddressesProblem } from './allowedAddresses';
import { routeTablesProblem } from './routeTables';

/** How the service is found that the endpoint leads to. */
export const SERVICE_SOURCES = ['name', 'public', 'own'] as const;
export type ServiceSource = (typeof SERVICE_SOURCES)[number];

/** The form, shaped as the screen is; `toCreateEndpointRequest` turns it into what travels. */
export interface EndpointForm {
  source: ServiceSource;
  /** The full name of a service, or its ID. */
  serviceName: string;
  publicServiceId: string;
  ownServiceId: string;
  vpcId: string;
  subnetId: string;
  /** Empty: the cloud chooses one. */
  address: string;
  dns: boolean;
  /** Empty: every client in reach. */
  allowed: string;
  /** IDs, of a gateway alone. Empty: the VPC's own table. */
  routeTables: string;
  description: string;
  tags: TagRow[];
}

export function emptyEndpointForm(): EndpointForm {
  return {
    source: 'name',
    serviceName: '',
    publicServiceId: '',
    ownServiceId: '',
    vpcId: '',
    subnetId: '',
    address: '',
    dns: false,
    allowed: '',
    routeTables: '',
    description: '',
    tags: [],
  };
}

/** Where the form holds the choice of the service. */
export const SERVICE_FIELDS = {
  name: 'serviceName',
  public: 'publicServiceId',
  own: 'ownServiceId',
} as const satisfies Record<ServiceSource, keyof EndpointForm>;

/** What the rules need to know besides the form itself. */
export interface EndpointFacts {
  /** What kind of service was chosen; undefined while none is, or nobody knows. */
  serviceType: 'interface' | 'gateway' | undefined;
  /** Why the named service cannot be connected to, as far as the cloud has said. */
  serviceProblem: string | undefined;
  /** Block of the chosen subnet; undefined while it is not known. */
  subnetBlock: string | undefined;
}

/** Type of an error that the cloud has answered: no rule of the form can say when it is mended. */
export const REFUSAL = 'refusal';

const MISSING_SERVICE: Record<ServiceSource, string> = {
  name: 'Enter the full name of the service, such as eu-de.orders-api.4189d3c2-8882-4871-a3c2-d380272eed83; its owner knows it.',
  public: 'Choose one of the public services.',
  own: 'Choose one of the endpoint services of this project.',
};

/** The one schema of the form: "Creating a VPC Endpoint", Table 2. */
export function endpointFormSchema({ serviceType, serviceProblem, subnetBlock }: EndpointFacts) {
  return z
    .object({
      source: z.enum(SERVICE_SOURCES),
      serviceName: z.string(),
      publicServiceId: z.string(),
      ownServiceId: z.string(),
      vpcId: z.string().min(1, 'Choose the VPC that gets the endpoint.'),
      subnetId: z.string(),
      address: z.string(),
      dns: z.boolean(),
      allowed: z.string(),
      routeTables: z.string(),
      description: ruled(descriptionProblem),
      tags: tagRowsSchema,
    })
    .superRefine(
      (form, context) => {
        const refuse = (path: keyof EndpointForm, message: string | undefined) => {
          if (message !== undefined) {
            context.addIssue({ code: 'custom', path: [path], message });
          }
        };
        const field = SERVICE_FIELDS[form.source];
        refuse(field, form[field].trim() === '' ? MISSING_SERVICE[form.source] : serviceProblem);
        // A gateway stands in no subnet, and route tables lead to gateways alone.
        if (serviceType === 'gateway') {
          refuse('routeTables', routeTablesProblem(form.routeTables));
          return;
        }
        if (form.subnetId === '') refuse('subnetId', 'Choose the subnet that gets the endpoint.');
        refuse('address', addressProblem(form.address, subnetBlock));
        refuse('allowed', allowedAddressesProblem(form.allowed));
      },
      // Told together with what is wrong with single fields.
      { when: () => true },
    );
}
