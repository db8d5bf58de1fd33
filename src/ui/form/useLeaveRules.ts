import {
  useFormContext,
  type FieldPath,
  type FieldValues,
  type RegisterOptions,
} from 'react-hook-form';
import { afterPress } from '../afterPress';

/**
 * When a field speaks up: for the first time when it is left, and from then on with every key, so that
 * an error goes as soon as it is mended. `together` names the fields of a rule that spans several.
 */
export function useLeaveRules<Form extends FieldValues>() {
  const { trigger, getFieldState } = useFormContext<Form>();
  return <Path extends FieldPath<Form>>(
    path: Path,
    together: () => FieldPath<Form>[] = () => [path],
  ): RegisterOptions<Form, Path> => ({
    onBlur: () => afterPress(() => void trigger(together())),
    onChange: () => {
      const paths = together();
      if (paths.some((one) => getFieldState(one).invalid)) void trigger(paths);
    },
  });
}
