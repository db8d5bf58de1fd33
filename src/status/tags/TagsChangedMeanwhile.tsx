import { ChangedMeanwhile } from '../../ui/changes/ChangedMeanwhile';
import type { useTagChanges } from './useTagChanges';

/** What others have changed of the tags meanwhile, for the person to decide; nothing where they have not. */
export function TagsChangedMeanwhile({
  meanwhile,
  keepMine,
  takePresent,
}: Pick<ReturnType<typeof useTagChanges>, 'meanwhile' | 'keepMine' | 'takePresent'>) {
  if (meanwhile.length === 0) return null;
  return (
    <ChangedMeanwhile
      thing="The list of tags"
      heading="Tag key"
      rows={meanwhile}
      onKeepMine={keepMine}
      onTakePresent={takePresent}
    />
  );
}
