import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Suspense, useEffect, useEffectEvent, useState } from 'react';
import type { Session } from '../../session/session';
import { SearchIcon } from '../../ui/icons';
import { Keys } from '../../ui/keys/Keys';
import { lazyPart } from '../../ui/lazyPart';
import { whenQuiet } from '../quiet';
import { earlyKeys } from '../shortcuts/earlyKeys';
import { askedByFirstKeys, mayBeShortcut, PALETTE_KEYS } from '../shortcuts/firstKeys';
import type { OpenedTool } from './CommandTools';

const CommandTools = lazyPart(async () => (await import('./CommandTools')).CommandTools);

const NewVersionNotice = lazyPart(
  async () => (await import('../version/NewVersionNotice')).NewVersionNotice,
);

const WideOnly = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  gap: theme.spacing(1),
  [theme.breakpoints.down('sm')]: { display: 'none' },
}));

/**
 * The way to every command for the pointer. What hears the keys, and what is opened, is fetched once the page is quiet
 * or somebody asks for it.
 */
export function CommandsButton({ session }: { session: Session }) {
  const [opened, setOpened] = useState<OpenedTool>();
  const [isWanted, setIsWanted] = useState(false);
  const open = (tool: OpenedTool) => {
    setIsWanted(true);
    setOpened(tool);
  };

  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (earlyKeys.areHeard) return;
    const asked = askedByFirstKeys(event);
    if (asked) {
      event.preventDefault();
      open(asked);
    } else if (mayBeShortcut(event)) {
      earlyKeys.keep(event);
      setIsWanted(true);
    }
  });
  useEffect(() => {
    const callOff = whenQuiet(() => setIsWanted(true));
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => {
      callOff();
      document.removeEventListener('keydown', listen);
    };
  }, []);

  return (
    <>
      <Button
        color="inherit"
        variant="outlined"
        aria-label="Commands"
        aria-haspopup="dialog"
        onClick={() => open('palette')}
        // With room for the button of the notifications, which comes later.
        sx={{ gap: 1, minWidth: 0, mr: 6, borderColor: 'divider' }}
      >
        <SearchIcon />
        <WideOnly>
          Commands
          <Keys keys={PALETTE_KEYS} />
        </WideOnly>
      </Button>
      {isWanted && (
        <Suspense>
          <CommandTools session={session} opened={opened} onOpen={setOpened} />
          <NewVersionNotice session={session} />
        </Suspense>
      )}
    </>
  );
}
