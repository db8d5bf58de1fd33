import GlobalStyles from '@mui/material/GlobalStyles';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';
import { ArrowIcon, DownIcon, RemoveIcon } from '../../src/ui/icons';
import { SIDE_PANEL, type Dock } from './dock';

const BREADTH_PX = 440;
const HEIGHT = '42vh';

const Frame = styled('aside', { shouldForwardProp: (name) => name !== 'dock' })<{ dock: Dock }>(
  ({ theme, dock }) => ({
    position: 'fixed',
    // Beneath the page's menus; a dialog has it inside.
    zIndex: theme.zIndex.appBar - 1,
    insetBlockEnd: 0,
    insetInline: 0,
    height: HEIGHT,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: theme.vars.palette.background.paper,
    borderBlockStart: `2px solid ${theme.vars.palette.secondary.main}`,
    ...(dock !== 'bottom' && {
      [SIDE_PANEL]: {
        insetBlockStart: 0,
        height: 'auto',
        width: BREADTH_PX,
        zIndex: theme.zIndex.appBar + 1,
        borderBlockStart: 0,
        ...(dock === 'right'
          ? {
              insetInlineStart: 'auto',
              borderInlineStart: `2px solid ${theme.vars.palette.secondary.main}`,
            }
          : {
              insetInlineEnd: 'auto',
              borderInlineEnd: `2px solid ${theme.vars.palette.secondary.main}`,
            }),
      },
    }),
  }),
);

const PAGE_AND_DIALOGS = 'body, .MuiDialog-root:not([data-of-stage]) .MuiDialog-container';

/** What the page keeps free, so that the stage covers nothing of it. */
function roomFor(dock: Dock) {
  const below = { [PAGE_AND_DIALOGS]: { paddingBlockEnd: HEIGHT } };
  if (dock === 'bottom') return below;
  const side = dock === 'right' ? 'paddingInlineEnd' : 'paddingInlineStart';
  return {
    ...below,
    [SIDE_PANEL]: { [PAGE_AND_DIALOGS]: { paddingBlockEnd: 0, [side]: BREADTH_PX } },
  };
}

const Head = styled('header')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: theme.spacing(0.5),
  padding: theme.spacing(0.75, 1, 0.75, 2),
  '& h2': { margin: 0, marginInlineEnd: 'auto', fontSize: '1rem', fontWeight: 650 },
}));

/** A narrow window leaves no choice. */
const DockButtons = styled('span')({ display: 'none', [SIDE_PANEL]: { display: 'inline' } });

const Content = styled('div')(({ theme }) => ({
  flex: 1,
  minHeight: 0,
  overflowY: 'auto',
  padding: theme.spacing(0, 2, 2),
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.primary.main}`, outlineOffset: -2 },
  // All its parts are in sight, in a second row where the window is narrow.
  '& > [role=tablist]': {
    flexWrap: 'wrap',
    gap: 0,
    '& > [role=tab]': { paddingInline: theme.spacing(0.5) },
  },
}));

const Foot = styled('footer')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: theme.spacing(0.5),
  padding: theme.spacing(0.75, 1.5),
  borderBlockStart: `1px solid ${theme.vars.palette.divider}`,
}));

interface StageFrameProps {
  dock: Dock;
  onDock: (dock: Dock) => void;
  onClose: () => void;
  /** Stays in sight beneath what scrolls. */
  foot: ReactNode;
  children: ReactNode;
}

/** The panel at an edge of the window; the page makes room for it. In a narrow window it is at the bottom. */
export function StageFrame({ dock, onDock, onClose, foot, children }: StageFrameProps) {
  const titleId = useId();
  return (
    <Frame dock={dock} aria-labelledby={titleId}>
      <GlobalStyles styles={roomFor(dock)} />
      <Head>
        <h2 id={titleId}>Stage</h2>
        <DockButtons>
          <DockButton name="left" dock={dock} onDock={onDock}>
            <ArrowIcon sx={{ transform: 'rotate(180deg)' }} />
          </DockButton>
          <DockButton name="bottom" dock={dock} onDock={onDock}>
            <DownIcon />
          </DockButton>
          <DockButton name="right" dock={dock} onDock={onDock}>
            <ArrowIcon />
          </DockButton>
        </DockButtons>
        <IconButton aria-label="Close the stage" title="Close (Ctrl+Shift+D)" onClick={onClose}>
          <RemoveIcon />
        </IconButton>
      </Head>
      <Content tabIndex={-1}>{children}</Content>
      <Foot>{foot}</Foot>
    </Frame>
  );
}

function DockButton({
  name,
  dock,
  onDock,
  children,
}: {
  name: Dock;
  dock: Dock;
  onDock: (dock: Dock) => void;
  children: ReactNode;
}) {
  const label = name === 'bottom' ? 'Move to the bottom' : `Move to the ${name}`;
  return (
    <IconButton
      aria-label={label}
      title={label}
      aria-pressed={dock === name}
      color={dock === name ? 'primary' : 'default'}
      onClick={() => onDock(name)}
    >
      {children}
    </IconButton>
  );
}
