import Button, { type ButtonProps } from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';

interface ActionButtonProps extends Omit<ButtonProps, 'disabled' | 'title' | 'sx'> {
  /** Why it cannot be used now; undefined when it can. */
  whyNot: string | undefined;
}

/** A button that stays in its place and keeps the focus when it cannot be used, and says why to pointer and keyboard. */
export function ActionButton({ whyNot, onClick, color, ...button }: ActionButtonProps) {
  const isOff = whyNot !== undefined;
  return (
    // Around the button at all times, so that it is the same element, with its focus, when it goes off.
    <Tooltip
      title={whyNot ?? ''}
      describeChild
      slotProps={{
        // Beside its button, in the same part of the page; fixed, so that no frame that scrolls cuts it off.
        popper: { disablePortal: true, popperOptions: { strategy: 'fixed' } },
        tooltip: {
          sx: {
            color: 'background.paper',
            backgroundColor: 'text.primary',
            fontSize: 'body2.fontSize',
            '& .MuiTooltip-arrow': { color: 'text.primary' },
          },
        },
        transition: { timeout: 0 },
      }}
    >
      <Button
        {...button}
        color={isOff ? 'inherit' : (color ?? 'primary')}
        aria-disabled={isOff}
        onClick={(event) => {
          if (!isOff) {
            onClick?.(event);
            return;
          }
          // Neither does it send the form that it stands in; whoever pressed Enter in a field is led to the reason.
          event.preventDefault();
          event.currentTarget.focus();
        }}
        sx={
          isOff
            ? {
                color: 'text.disabled',
                borderColor: 'divider',
                backgroundColor: 'transparent',
                cursor: 'not-allowed',
                '&:hover': { backgroundColor: 'action.hover' },
              }
            : null
        }
      />
    </Tooltip>
  );
}
