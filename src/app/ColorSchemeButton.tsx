import IconButton from '@mui/material/IconButton';
import { useColorScheme } from '@mui/material/styles';
import { Suspense, useState } from 'react';
import { lazyPart } from '../ui/lazyPart';
import { COLOR_SCHEMES } from './colorSchemes';

// A menu brings overlays along, which the sign-in page needs for nothing else.
const ColorSchemeMenu = lazyPart(async () => (await import('./ColorSchemeMenu')).ColorSchemeMenu);

export function ColorSchemeButton() {
  const { mode = 'system' } = useColorScheme();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isOpen, setOpen] = useState(false);
  const current = COLOR_SCHEMES.find((one) => one.mode === mode) ?? COLOR_SCHEMES[0];
  return (
    <>
      <IconButton
        aria-label={`Appearance: ${current.label}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={ColorSchemeMenu.preload}
        onFocus={ColorSchemeMenu.preload}
        onClick={(event) => {
          setAnchor(event.currentTarget);
          setOpen(true);
        }}
      >
        <current.Icon />
      </IconButton>
      {anchor && (
        <Suspense>
          <ColorSchemeMenu anchor={anchor} isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
