import { useColorScheme } from '@mui/material/styles';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { Session } from '../../session/session';
import { askToSignOut } from '../signOut';
import type { Command, CommandGroup } from '../../ui/commands/command';
import { useConfiguration } from '../configuration';
import { useStageShown } from '../stageShown';

interface Opens {
  shortcuts: () => void;
  projects: () => void;
}

const MODES = [
  { mode: 'system', label: 'As the system' },
  { mode: 'light', label: 'Light' },
  { mode: 'dark', label: 'Dark' },
] as const;

/** The pages of the console, and what can be done on each of them. */
export function useFrameCommands(session: Session, opens: Opens): readonly CommandGroup[] {
  return [
    { title: 'Pages', commands: usePages() },
    { title: 'Actions', commands: useActions(session, opens) },
  ];
}

function usePages(): readonly Command[] {
  const navigate = useNavigate();
  const isAmongEndpoints = useLocation({
    select: ({ pathname }) => pathname.startsWith('/endpoints'),
  });
  const create = (isThis: boolean, id: string) => (isThis ? 'create' : id);
  return [
    {
      id: 'services',
      label: 'Endpoint services',
      keywords: 'list go',
      run: () => void navigate({ to: '/services', search: {} }),
    },
    {
      id: create(!isAmongEndpoints, 'create-service'),
      label: 'Create endpoint service',
      keywords: 'new add wizard',
      run: () => void navigate({ to: '/services/new', search: {} }),
    },
    {
      id: 'endpoints',
      label: 'Endpoints',
      keywords: 'list go consumer',
      run: () => void navigate({ to: '/endpoints', search: {} }),
    },
    {
      id: create(isAmongEndpoints, 'create-endpoint'),
      label: 'Create endpoint',
      keywords: 'new add connect',
      run: () => void navigate({ to: '/endpoints/new', search: {} }),
    },
  ];
}

function useActions({ source }: Session, { shortcuts, projects }: Opens): readonly Command[] {
  const { mode = 'system', setMode } = useColorScheme();
  const configuration = useConfiguration();
  const stage = useStageShown();
  const support = configuration.state === 'read' ? configuration.config.supportLink : undefined;
  const ofSignedIn: readonly Command[] = [
    {
      id: 'switch-project',
      label: 'Switch project',
      keywords: 'region change',
      run: projects,
    },
    { id: 'sign-out', label: 'Sign out', keywords: 'log out leave', run: askToSignOut },
  ];
  return [
    ...(source === 'sample' ? [] : ofSignedIn),
    ...MODES.map(({ mode: one, label }) => ({
      id: `appearance/${one}`,
      label: `Appearance: ${label}`,
      keywords: 'color colour scheme theme mode',
      ...(one === mode && { hint: 'as it is now' }),
      run: () => setMode(one),
    })),
    ...(__SAMPLE_DATA__ && source === 'sample'
      ? [
          {
            id: 'stage',
            label: stage.isShown ? 'Hide the stage' : 'Show the stage',
            keywords: 'scenario faults speed sample data',
            run: stage.toggle,
          },
        ]
      : []),
    ...(support === undefined
      ? []
      : [
          {
            id: 'support',
            label: 'Support',
            keywords: 'help contact',
            run: () => location.assign(support),
          },
        ]),
    { id: 'shortcuts', label: 'Keyboard shortcuts', keywords: 'keys help', run: shortcuts },
  ];
}
