import { Suspense } from 'react';
import type { Session } from '../../session/session';
import { offeredCommands } from '../../ui/commands/offeredCommands';
import { lazyPart } from '../../ui/lazyPart';
import { Notifications } from '../Notifications';
import { useShortcuts } from '../shortcuts/useShortcuts';
import { CommandPalette } from './CommandPalette';
import { useFrameCommands } from './useFrameCommands';

const ShortcutsDialog = lazyPart(
  async () => (await import('../shortcuts/ShortcutsDialog')).ShortcutsDialog,
);
const ProjectDialog = lazyPart(async () => (await import('../ProjectDialog')).ProjectDialog);

export type OpenedTool = 'palette' | 'shortcuts' | 'projects';

interface CommandToolsProps {
  session: Session;
  /** Undefined while none is. */
  opened: OpenedTool | undefined;
  onOpen: (tool: OpenedTool | undefined) => void;
}

/** Hears the shortcuts of every page, shows what commands and keys open, and what has become of what was asked for. */
export function CommandTools({ session, opened, onOpen }: CommandToolsProps) {
  const close = () => onOpen(undefined);
  const frame = useFrameCommands(session, {
    shortcuts: () => onOpen('shortcuts'),
    projects: () => onOpen('projects'),
  });

  useShortcuts((id) => {
    if (id === 'palette') {
      onOpen('palette');
      return true;
    }
    const command = [...offeredCommands(), ...frame]
      .flatMap(({ commands }) => commands)
      .find((one) => one.id === id);
    if (!command || command.whyNot !== undefined || !('run' in command)) return false;
    command.run();
    return true;
  });

  return (
    <>
      <Notifications />
      {/* Not fetched by itself: whoever presses Ctrl+K types on at once. */}
      {opened === 'palette' && <CommandPalette session={session} frame={frame} onClose={close} />}
      <Suspense>
        {opened === 'shortcuts' && <ShortcutsDialog onClose={close} />}
        {opened === 'projects' && <ProjectDialog session={session} onClose={close} />}
      </Suspense>
    </>
  );
}
