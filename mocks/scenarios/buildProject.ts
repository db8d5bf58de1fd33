import { EDITIONS, type Edition } from '../cloud/editions';
import type { Project, StartingService } from '../cloud/project';
import { seededRandom } from '../cloud/seededRandom';
import { buildNetwork } from './data/buildNetwork';
import { buildEndpoints, type EndpointPlan } from './data/buildEndpoints';
import { buildServices, connectionsByService, type ServicePlan } from './data/buildServices';
import { defaultEndpoints, generatedEndpoints } from './data/defaultEndpoints';
import { crowdedPlan } from './data/crowdedPlan';
import { DEFAULT_PLAN, EMPTY_PLAN } from './data/defaultPlan';
import type { VpcPlan } from './data/plan';
import { defaultServices, endlessServices, generatedServices } from './data/defaultServices';
import { namesFor, type Names } from './data/names';
import { buildOutsideServices } from './data/outsideServices';
import { scenarioNamed, type Scenario, type ScenarioName } from './scenarios';

/** The project that the examples of the API reference speak of. */
export const REGION = 'eu-de';
export const PROJECT_ID = '6e9dfd51d1124e8d8498dce894923a0d';
const DOMAIN_ID = '5fc973eea581490997e82ea11a1df31f';

/** What an account has unless it was raised ("Notes and Constraints"). */
const DEFAULT_QUOTA = { services: 20, endpoints: 50 };
const CROWD = 1000;
const CROWD_UNDER_WAY = 50;
const CROWD_OF_ENDPOINTS = 120;
const CROWD_QUOTA = { services: 1200, endpoints: 500 };
const ROOM_FOR_MORE = 200;

export interface ProjectChoice {
  scenario: ScenarioName;
  seed: string;
  edition: Edition;
  /** How many services there are; as many as the scenario has when left out. */
  services?: number | undefined;
}

/** What the project of a scenario has when its cloud begins: the same for the same choice. */
export function buildProject({
  scenario: name,
  seed,
  edition,
  services: wanted,
}: ProjectChoice): Project {
  const scenario = scenarioNamed(name);
  const random = seededRandom(seed);
  const names = namesFor(seed, random);
  const built = buildNetwork(networkPlan(scenario, wanted), random, names);
  const plans = withCount(servicePlans(scenario, names), wanted, names);
  const services = buildServices(plans, built, random);
  const outsideServices = buildOutsideServices(REGION, names, random);
  return {
    region: REGION,
    id: PROJECT_ID,
    domainId: DOMAIN_ID,
    seed,
    ...built,
    services: services.map((service) => asInEdition(service, edition)),
    connections: connectionsByService(plans, services),
    endpoints: buildEndpoints(endpointPlans(scenario, names, plans), {
      region: REGION,
      built,
      services,
      outsideServices,
      random,
    }),
    outsideServices,
    quota: quotaFor(scenario, wanted),
    creationOutcome: scenario.creationOutcome ?? 'done',
    ...(scenario.sampleTokenLifetimeMs !== undefined && {
      sampleTokenLifetimeMs: scenario.sampleTokenLifetimeMs,
    }),
  };
}

function networkPlan({ data }: Scenario, services: number | undefined): readonly VpcPlan[] {
  if (data === 'crowded-network') return crowdedPlan();
  return data === 'nothing' && !services ? EMPTY_PLAN : DEFAULT_PLAN;
}

function servicePlans({ data, creationOutcome }: Scenario, names: Names): ServicePlan[] {
  const everyday = defaultServices(names);
  switch (data) {
    case 'everyday':
    case 'crowded-network':
      return creationOutcome === 'failed' ? withFailingCreations(everyday) : everyday;
    case 'nothing':
      return [];
    case 'endless':
      return [...withEndlessCreations(everyday), ...endlessServices(names)];
    case 'full':
      return filledUp(everyday, names);
    case 'crowded':
      return generatedServices(names, CROWD, CROWD_UNDER_WAY);
  }
}

function endpointPlans(
  { data }: Scenario,
  names: Names,
  services: readonly ServicePlan[],
): EndpointPlan[] {
  const everyday = defaultEndpoints(names).filter(({ service }) => isThere(service, services));
  switch (data) {
    case 'everyday':
    case 'endless':
    case 'crowded-network':
      return everyday;
    case 'nothing':
      return [];
    case 'full': {
      const staying = everyday.filter(({ status }) => status !== 'deleting');
      const missing = DEFAULT_QUOTA.endpoints - staying.length;
      return [...staying, ...(services.length > 0 ? generatedEndpoints(services, missing) : [])];
    }
    case 'crowded':
      return services.length > CROWD_UNDER_WAY
        ? generatedEndpoints(services, CROWD_OF_ENDPOINTS)
        : [];
  }
}

function isThere(service: EndpointPlan['service'], plans: readonly ServicePlan[]): boolean {
  return 'outside' in service || plans.some(({ name }) => name === service.own);
}

/** The first so many, and as many generated ones as are missing. */
function withCount(
  plans: readonly ServicePlan[],
  wanted: number | undefined,
  names: Names,
): readonly ServicePlan[] {
  if (wanted === undefined) return plans;
  const missing = generatedServices(names, wanted, 0).slice(plans.length);
  return [...plans.slice(0, wanted), ...missing];
}

/** Room for more services than there are, unless there is to be none. */
function quotaFor({ data }: Scenario, services: number | undefined): Project['quota'] {
  const quota = data === 'crowded' ? CROWD_QUOTA : DEFAULT_QUOTA;
  if (services === undefined) return quota;
  if (data === 'full') return { ...quota, services };
  return { ...quota, services: Math.max(quota.services, services + ROOM_FOR_MORE) };
}

/** Younger than the shortest creation takes. */
function isUnderWay({ age, fails }: ServicePlan): boolean {
  return age < 60_000 && !fails;
}

function withFailingCreations(plans: readonly ServicePlan[]): ServicePlan[] {
  return plans.map((plan) => (isUnderWay(plan) ? { ...plan, fails: true } : plan));
}

function withEndlessCreations(plans: readonly ServicePlan[]): ServicePlan[] {
  return plans.map((plan) => (isUnderWay(plan) ? { ...plan, neverEnds: true } : plan));
}

/** As many as the quota allows; none of them on its way out, or there would soon be room. */
function filledUp(everyday: readonly ServicePlan[], names: Names): ServicePlan[] {
  const staying = everyday.filter(({ deletedBefore }) => deletedBefore === undefined);
  return [...staying, ...generatedServices(names, DEFAULT_QUOTA.services - staying.length, 0)];
}

/** Services that were made before do not hold what their edition does not know. */
function asInEdition(service: StartingService, edition: Edition): StartingService {
  const { protocols, knowsVipPortId } = EDITIONS[edition];
  const knowsPorts = service.ports.every(({ protocol }) => protocols.includes(protocol));
  if (knowsPorts && (knowsVipPortId || service.vipPortId === undefined)) return service;
  const { vipPortId, ...known } = service;
  return {
    ...known,
    ports: service.ports.filter(({ protocol }) => protocols.includes(protocol)),
    ...(knowsVipPortId && vipPortId !== undefined && { vipPortId }),
  };
}
