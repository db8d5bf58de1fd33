import CircularProgress from '@mui/material/CircularProgress';
import IconButton from '@mui/material/IconButton';
import { RefreshIcon } from '../icons';

interface RefreshListButtonProps {
  label: string;
  isFetching: boolean;
  disabled?: boolean;
  onRefresh: () => void;
}

/** Asks for a list again; keeps its focus while it waits, so it is marked busy instead of being disabled. */
export function RefreshListButton({
  label,
  isFetching,
  disabled = false,
  onRefresh,
}: RefreshListButtonProps) {
  return (
    <IconButton
      type="button"
      aria-label={label}
      title={label}
      disabled={disabled}
      aria-disabled={isFetching || disabled}
      onClick={isFetching ? undefined : onRefresh}
      sx={{ width: 36, height: 36 }}
    >
      {isFetching ? <CircularProgress aria-hidden size="1rem" color="inherit" /> : <RefreshIcon />}
    </IconButton>
  );
}
