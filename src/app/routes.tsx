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
import { ENDPOINT_FORM_PARAMETERS } from '../endpoints/create/endpointFormAddress';
import { ENDPOINT_LIST_PARAMETERS } from '../endpoints/list/endpointListAddress';
import { WIZARD_PARAMETERS } from '../services/create/wizardAddress';
import { TAB_PARAMETERS } from '../services/detail/tabAddress';
import { LIST_PARAMETERS } from '../services/list/listAddress';
import { ErrorPage } from './ErrorPage';
import { NotFoundPage } from './NotFoundPage';
import { SAMPLE_SETTINGS, type SampleSettings } from './sampleSettings';
import { parseSearch, stringifySearch } from './searchParameters';
import { Shell } from './Shell';

/** Reads parameters as text: the page makes of them what it can, and tells what there is not. */
function textsOf<Name extends string>(names: readonly Name[]) {
  return (search: Record<string, unknown>): { [Each in Name]?: string | undefined } => {
    const texts: { [Each in Name]?: string | undefined } = {};
    for (const name of names) {
      const value = search[name];
      if (typeof value === 'string') texts[name] = value;
    }
    return texts;
  };
}

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  validateSearch: textsOf(SAMPLE_SETTINGS),
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
  validateSearch: textsOf(LIST_PARAMETERS),
  component: lazyRouteComponent(() => import('./pages/ServicesRoute'), 'ServicesRoute'),
});

const createService = createRoute({
  getParentRoute: () => root,
  path: '/services/new',
  validateSearch: textsOf(WIZARD_PARAMETERS),
  component: lazyRouteComponent(() => import('./pages/CreateServiceRoute'), 'CreateServiceRoute'),
});

const service = createRoute({
  getParentRoute: () => root,
  path: '/services/$serviceId',
  validateSearch: textsOf(TAB_PARAMETERS),
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
  validateSearch: textsOf(ENDPOINT_LIST_PARAMETERS),
  component: lazyRouteComponent(() => import('./pages/EndpointsRoute'), 'EndpointsRoute'),
});

const createEndpoint = createRoute({
  getParentRoute: () => root,
  path: '/endpoints/new',
  validateSearch: textsOf(ENDPOINT_FORM_PARAMETERS),
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
