import type { Cloud } from '../cloud/cloud';
import { projectsOf, regionOf } from '../cloud/signIns';
import { ACCOUNT_NAME, type AccountProject } from '../cloud/users';
import { ok, type Answer, type Exchange, type Route } from './exchange';

/** The identity service: what an account has, and where. */
export const projectRoutes: readonly Route[] = [
  // "Querying the List of Projects Accessible to Users"
  { api: 'iam', method: 'GET', path: '/v3/auth/projects', answer: listProjects },
  // "Querying Project Information Based on the Specified Criteria"
  { api: 'iam', method: 'GET', path: '/v3/projects', answer: listProjects },
  // "Querying a User Project List"
  { api: 'iam', method: 'GET', path: '/v3/users/{user_id}/projects', answer: listProjects },
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

/** "Querying Project Information Based on the Specified Criteria": page and per_page only together. */
const MOST_PER_PAGE = 5000;

function listProjects(exchange: Exchange): Answer {
  const { cloud, query } = exchange;
  const rows = [
    ...projectsOf(cloud).map((project) => projectBody(cloud, project)),
    // The project that the object storage keeps for itself.
    projectBody(cloud, { id: cloud.random.hexDigits('project MOS', 32), name: 'MOS' }),
  ].filter((row) =>
    Object.entries(row).every(([name, value]) => [null, String(value)].includes(query.get(name))),
  );
  const perPage = Number(query.get('per_page') ?? MOST_PER_PAGE);
  const start = (Number(query.get('page') ?? 1) - 1) * perPage;
  return ok({
    projects: rows.slice(start, start + perPage),
    links: links(exchange, '/v3/projects'),
  });
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

function links({ addressOf }: Exchange, path: string): unknown {
  return { self: addressOf('iam') + path, previous: null, next: null };
}
