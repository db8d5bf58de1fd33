import { useFormContext, type FieldPath, type RegisterOptions } from 'react-hook-form';
import { afterPress } from '../../ui/afterPress';
import type { ServiceForm } from './form';

/**
 * When a field speaks up: for the first time when it is left, and from then on with every key, so that
 * an error goes as soon as it is mended. `together` names the fields of a rule that spans several.
 */
export function useLeaveRules() {
  const { trigger, getFieldState } = useFormContext<ServiceForm>();
  return <Path extends FieldPath<ServiceForm>>(
    path: Path,
    together: () => FieldPath<ServiceForm>[] = () => [path],
  ): RegisterOptions<ServiceForm, Path> => ({
    onBlur: () => afterPress(() => void trigger(together())),
    onChange: () => {
      const paths = together();
      if (paths.some((one) => getFieldState(one).invalid)) void trigger(paths);
    },
  });
}
