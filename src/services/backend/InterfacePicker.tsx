import type { Finding } from './finding';
import type { InterfaceOption } from './interfaceOption';
import type { PickerWords } from '../../ui/picker/PickerState';
import { ENTER_BY_HAND } from './pickerWords';
import { ResourcePicker } from '../../ui/picker/ResourcePicker';

const WORDS: PickerWords = {
  one: 'network interface',
  many: 'network interfaces',
  idle: 'Choose what it belongs to first.',
  empty: 'There is no network interface, or you may not see it',
  unlisted: ENTER_BY_HAND,
};

interface InterfacePickerProps {
  id: string;
  interfaces: readonly InterfaceOption[];
  /** ID of the chosen one's port. */
  portId: string;
  onChoose: (portId: string) => void;
  onLeave: () => void;
  error?: string | undefined;
  findings?: readonly Finding[];
  frozen: boolean;
}

/** Which of several network interfaces consumers are led to. */
export function InterfacePicker({
  id,
  interfaces,
  portId,
  onChoose,
  onLeave,
  error,
  findings = [],
  frozen,
}: InterfacePickerProps) {
  const isListed = interfaces.some((option) => option.id === portId);
  return (
    <ResourcePicker
      id={id}
      label="Network interface"
      words={WORDS}
      offer={{ status: 'ready', data: { options: interfaces, complete: true }, updatedAt: 0 }}
      value={isListed ? portId : ''}
      keptId={isListed ? '' : portId}
      onChoose={onChoose}
      onLeave={onLeave}
      error={error}
      findings={findings}
      frozen={frozen}
    />
  );
}
