import Button from '@mui/material/Button';
import { Suspense, useState } from 'react';
import type { Session } from '../../session/session';
import { offeredCommands } from '../../ui/commands/offeredCommands';
import { Keys } from '../../ui/keys/Keys';
import { lazyPart } from '../../ui/lazyPart';
import { PALETTE_KEYS } from '../shortcuts/shortcuts';
import { useShortcuts } from '../shortcuts/useShortcuts';
import { useFrameCommands } from './useFrameCommands';

const CommandPalette = lazyPart(async () => (await import('./CommandPalette')).CommandPalette);
const ShortcutsDialog = lazyPart(
  async () => (await import('../shortcuts/ShortcutsDialog')).ShortcutsDialog,
);
const ProjectDialog = lazyPart(async () => (await import('../ProjectDialog')).ProjectDialog);

type Opened = 'nothing' | 'palette' | 'shortcuts' | 'projects';

/** The way to every command, by a button, by name and by keys. */
export function CommandTools({ session }: { session: Session }) {
  const [opened, setOpened] = useState<Opened>('nothing');
  const close = () => setOpened('nothing');
  const frame = useFrameCommands(session, {
    shortcuts: () => setOpened('shortcuts'),
    projects: () => setOpened('projects'),
  });

  useShortcuts((id) => {
    if (id === 'palette') {
      setOpened('palette');
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
      <Button
        color="inherit"
        aria-haspopup="dialog"
        onPointerEnter={() => CommandPalette.preload()}
        onClick={() => setOpened('palette')}
      >
        Commands
        <span aria-hidden>
          <Keys keys={PALETTE_KEYS} />
        </span>
      </Button>
      <Suspense>
        {opened === 'palette' && <CommandPalette session={session} frame={frame} onClose={close} />}
        {opened === 'shortcuts' && <ShortcutsDialog onClose={close} />}
        {opened === 'projects' && <ProjectDialog session={session} onClose={close} />}
      </Suspense>
    </>
  );
}
