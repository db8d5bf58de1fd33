import type { Cloud } from '../cloud/cloud';
import { projectsOf, regionOf } from '../cloud/signIns';
import { Refusal } from '../cloud/refusal';
import { ACCOUNT_NAME, type AccountProject } from '../cloud/users';
import { ok, type Answer, type Exchange, type Route } from './exchange';

const ACCESSIBLE = '/v3/auth/projects';
const PROJECTS = '/v3/projects';

/** The identity service: what an account has, and where. */
export const projectRoutes: readonly Route[] = [
  // "Querying the List of Projects Accessible to Users"
  {
    api: 'iam',
    method: 'GET',
    path: ACCESSIBLE,
    answer: (exchange) =>
      ok({ projects: allProjects(exchange.cloud), links: links(exchange, ACCESSIBLE) }),
  },
  // "Querying Project Information Based on the Specified Criteria"
  { api: 'iam', method: 'GET', path: PROJECTS, answer: listProjects },
  // "Querying a User Project List"
  {
    api: 'iam',
    method: 'GET',
    path: '/v3/users/{user_id}/projects',
    answer: (exchange) =>
      ok({
        projects: allProjects(exchange.cloud),
        links: links(exchange, `/v3/users/${exchange.part('user_id')}/projects`),
      }),
  },
  // "Querying the List of Domains Accessible to Users"
  {
    api: 'iam',
    method: 'GET',
    path: '/v3/auth/domains',
    answer: (exchange) =>
      ok({
        domains: [
          {
            id: exchange.cloud.project.domainId,
            name: ACCOUNT_NAME,
            enabled: true,
            description: '',
          },
        ],
        links: links(exchange, '/v3/auth/domains'),
      }),
  },
  // "Querying a Region List"
  {
    api: 'iam',
    method: 'GET',
    path: '/v3/regions',
    answer: (exchange) =>
      ok({
        regions: [...new Set(projectsOf(exchange.cloud).map(regionOf))].map((id) => ({
          id,
          type: 'public',
          description: '',
          parent_region_id: null,
          locales: { 'en-us': id },
        })),
        links: links(exchange, '/v3/regions'),
      }),
  },
];

/** "Querying Project Information Based on the Specified Criteria", per_page */
const MOST_PER_PAGE = 5000;

function listProjects(exchange: Exchange): Answer {
  const { cloud, query } = exchange;
  const rows = allProjects(cloud).filter((row) =>
    Object.entries(row).every(([name, value]) => [null, String(value)].includes(query.get(name))),
  );
  // The two act together only.
  const isPaged = query.has('page') && query.has('per_page');
  const page = isPaged ? readCount(query, 'page') : 1;
  const perPage = isPaged ? readCount(query, 'per_page') : MOST_PER_PAGE;
  if (perPage > MOST_PER_PAGE) throw invalid('per_page');
  const start = (page - 1) * perPage;
  const addressOf = (wanted: number) => {
    const other = new URLSearchParams(query);
    other.set('page', String(wanted));
    return `${exchange.addressOf('iam')}${PROJECTS}?${other}`;
  };
  return ok({
    projects: rows.slice(start, start + perPage),
    links: {
      ...links(exchange, PROJECTS),
      ...(start + perPage < rows.length && { next: addressOf(page + 1) }),
      ...(page > 1 && { previous: addressOf(page - 1) }),
    },
  });
}

const invalid = (parameter: string) =>
  new Refusal(400, 'IAM.0011', `Request parameter ${parameter} is invalid.`);

function readCount(query: URLSearchParams, parameter: string): number {
  const text = query.get(parameter) ?? '';
  if (!/^[1-9]\d{0,8}$/.test(text)) throw invalid(parameter);
  return Number(text);
}

function allProjects(cloud: Cloud): Record<string, unknown>[] {
  return [
    ...projectsOf(cloud).map((project) => projectBody(cloud, project)),
    // The project that the object storage keeps for itself.
    projectBody(cloud, { id: cloud.random.hexDigits('project MOS', 32), name: 'MOS' }),
  ];
}

function projectBody({ project }: Cloud, { id, name }: AccountProject): Record<string, unknown> {
  return {
    id,
    name,
    enabled: true,
    is_domain: false,
    description: '',
    domain_id: project.domainId,
    parent_id: project.domainId,
  };
}

function links({ addressOf }: Exchange, path: string): Record<string, string | null> {
  return { self: addressOf('iam') + path, previous: null, next: null };
}
