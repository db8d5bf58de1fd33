import { ErrorIcon, WarningIcon } from '../icons';
import type { PickerOption } from './pickerOption';

interface PickerOptionRowProps {
  id: string;
  option: PickerOption;
  /** From 1, among as many as there are. */
  place: number;
  of: number;
  isActive: boolean;
  isChosen: boolean;
}

const NOTE_ICON = { fontSize: '0.875rem', mt: '3px' };

/** One row of a picker's list: name and state, address and subnet, and why it cannot or should not be chosen. */
export function PickerOptionRow({
  id,
  option: { label, state, address, subnet, disabledReason, warning },
  place,
  of,
  isActive,
  isChosen,
}: PickerOptionRowProps) {
  const at = [address, subnet].filter(Boolean).join(' · ');
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-disabled={disabledReason !== undefined}
      aria-posinset={place}
      aria-setsize={of}
      data-active={isActive || undefined}
    >
      <div className="head">
        <span>{label}</span> {state && <span className="small">{state}</span>}
      </div>
      {at && <div className="small">{at}</div>}
      {disabledReason !== undefined ? (
        <div className="small note error">
          <ErrorIcon sx={NOTE_ICON} />
          <span>{`Cannot be chosen: ${disabledReason}.`}</span>
        </div>
      ) : (
        warning !== undefined && (
          <div className="small note warning">
            <WarningIcon sx={NOTE_ICON} />
            <span>{`${warning}.`}</span>
          </div>
        )
      )}
    </div>
  );
}
