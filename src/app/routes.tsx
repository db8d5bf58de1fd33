import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { z } from 'zod';
import {
  ENDPOINT_LIST_PARAMETERS,
  type EndpointListAddress,
} from '../endpoints/list/endpointListAddress';
import { isWizardStep } from '../services/create/steps';
import { tabAddressSchema } from '../services/detail/tabAddress';
import { LIST_PARAMETERS, type ListAddress } from '../services/list/listAddress';
import { ErrorPage } from './ErrorPage';
import { NotFoundPage } from './NotFoundPage';
import { SAMPLE_SETTINGS, type SampleSettings } from './sampleSettings';
import { parseSearch, stringifySearch } from './searchParameters';
import { Shell } from './Shell';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  validateSearch: (search: Record<string, unknown>): SampleSettings =>
    Object.fromEntries(
      SAMPLE_SETTINGS.flatMap((name) =>
        typeof search[name] === 'string' ? [[name, search[name]]] : [],
      ),
    ),
  search: { middlewares: [retainSearchParams<SampleSettings>([...SAMPLE_SETTINGS])] },
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/services', search: true, replace: true });
  },
});

const services = createRoute({
  getParentRoute: () => root,
  path: '/services',
  // As text: the page reads it, and tells what of it there is not.
  validateSearch: (search: Record<string, unknown>): ListAddress =>
    Object.fromEntries(
      LIST_PARAMETERS.flatMap((name) =>
        typeof search[name] === 'string' ? [[name, search[name]]] : [],
      ),
    ),
  component: lazyRouteComponent(() => import('./pages/ServicesRoute'), 'ServicesRoute'),
});

const createService = createRoute({
  getParentRoute: () => root,
  path: '/services/new',
  validateSearch: z.object({
    step: z.string().refine(isWizardStep).optional().catch(undefined),
    /** ID of the service to start from. */
    from: z.string().optional(),
  }),
  component: lazyRouteComponent(() => import('./pages/CreateServiceRoute'), 'CreateServiceRoute'),
});

const service = createRoute({
  getParentRoute: () => root,
  path: '/services/$serviceId',
  validateSearch: tabAddressSchema,
  component: lazyRouteComponent(() => import('./pages/ServiceRoute'), 'ServiceRoute'),
});

const changeService = createRoute({
  getParentRoute: () => root,
  path: '/services/$serviceId/change',
  component: lazyRouteComponent(() => import('./pages/ChangeServiceRoute'), 'ChangeServiceRoute'),
});

const endpoints = createRoute({
  getParentRoute: () => root,
  path: '/endpoints',
  // As text: the page reads it, and tells what of it there is not.
  validateSearch: (search: Record<string, unknown>): EndpointListAddress =>
    Object.fromEntries(
      ENDPOINT_LIST_PARAMETERS.flatMap((name) =>
        typeof search[name] === 'string' ? [[name, search[name]]] : [],
      ),
    ),
  component: lazyRouteComponent(() => import('./pages/EndpointsRoute'), 'EndpointsRoute'),
});

const createEndpoint = createRoute({
  getParentRoute: () => root,
  path: '/endpoints/new',
  validateSearch: z.object({
    /** Full name or ID of the service to connect to. */
    service: z.string().optional(),
  }),
  component: lazyRouteComponent(() => import('./pages/CreateEndpointRoute'), 'CreateEndpointRoute'),
});

const endpoint = createRoute({
  getParentRoute: () => root,
  path: '/endpoints/$endpointId',
  component: lazyRouteComponent(() => import('./pages/EndpointRoute'), 'EndpointRoute'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: z.object({
    region: z.string().optional(),
    /** ID and name of the project to change to, for somebody who is signed in. */
    project: z.string().optional(),
    projectName: z.string().optional(),
    /** A page of the console, to go on with. */
    from: z
      .string()
      .regex(/^\/(?![/\\]|sign-in)/)
      .optional()
      .catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./pages/SignInRoute'), 'SignInRoute'),
});

const routeTree = root.addChildren([
  home,
  signIn,
  services,
  createService,
  service,
  changeService,
  endpoints,
  createEndpoint,
  endpoint,
]);

/** The whole site. Behind a `#` where a host has no fallback page for deep links. */
export function createConsoleRouter(options: { hashHistory: boolean }) {
  return createRouter({
    routeTree,
    ...(options.hashHistory && { history: createHashHistory() }),
    parseSearch,
    stringifySearch,
    defaultErrorComponent: ErrorPage,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}
