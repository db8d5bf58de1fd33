import SvgIcon, { type SvgIconProps } from '@mui/material/SvgIcon';

// Drawn for this console on a 24-pixel grid: a package of thousands of icons would be mostly unused.
function icon(path: string, displayName: string) {
  function Icon(props: SvgIconProps) {
    return (
      <SvgIcon fontSize="small" {...props}>
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </SvgIcon>
    );
  }
  Icon.displayName = displayName;
  return Icon;
}

export const CheckIcon = icon('M5 12.5l4.5 4.5L19 7.5', 'CheckIcon');
export const CopyIcon = icon('M9 9h10v10H9zM5 15V5h10', 'CopyIcon');
export const ErrorIcon = icon('M12 3a9 9 0 100 18 9 9 0 000-18zM12 7.5v6M12 16.5v.01', 'ErrorIcon');
export const InfoIcon = icon('M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v5.5M12 7.5v.01', 'InfoIcon');
export const LightModeIcon = icon(
  'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  'LightModeIcon',
);
export const DarkModeIcon = icon(
  'M20 14.5A8.5 8.5 0 019.5 4a8.5 8.5 0 1010.5 10.5z',
  'DarkModeIcon',
);
export const SystemModeIcon = icon('M3.5 5h17v11h-17zM9 20h6M12 16v4', 'SystemModeIcon');
export const AddIcon = icon('M12 5v14M5 12h14', 'AddIcon');
export const RemoveIcon = icon('M6 6l12 12M18 6L6 18', 'RemoveIcon');
export const RefreshIcon = icon('M20 11a8 8 0 10-2 6.3M20 5v6h-6', 'RefreshIcon');
export const EditIcon = icon('M4 20l1-4L16 5l3 3L8 19l-4 1zM14 7l3 3', 'EditIcon');
export const WarningIcon = icon('M12 4L2.5 20h19zM12 10v4.5M12 17v.01', 'WarningIcon');
export const ExpandIcon = icon('M6 9.5l6 6 6-6', 'ExpandIcon');
export const ArrowIcon = icon('M4 12h15M13 6l6 6-6 6', 'ArrowIcon');
export const SearchIcon = icon('M11 4a7 7 0 100 14 7 7 0 000-14zM16 16l4.5 4.5', 'SearchIcon');
export const MoreIcon = icon('M12 5v.8M12 11.6v.8M12 18.2v.8', 'MoreIcon');
export const UpIcon = icon('M12 19V5M6 11l6-6 6 6', 'UpIcon');
export const DownIcon = icon('M12 5v14M6 13l6 6 6-6', 'DownIcon');
export const ClockIcon = icon('M12 3a9 9 0 100 18 9 9 0 000-18zM12 7.5V12l3 2', 'ClockIcon');
