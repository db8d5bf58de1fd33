import { zodResolver } from '@hookform/resolvers/zod';
import { useLayoutEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { tagRowsSchema } from '../../api/tagRowsSchema';
import type { EndpointService } from '../../api/vpcep';
import { differences, divergences, mergeMine } from '../../ui/changes/differences';
import type { TagRow } from '../../ui/form/tagRow';
import { inWords, rowsOfTags, tagsOfRows, tagsOf } from '../../status/tags/tagParts';

export interface TagsForm {
  tags: TagRow[];
}

interface Base {
  opened: EndpointService;
  fill?: ReadonlyMap<string, string>;
}

const tagsFormSchema = z.object({ tags: tagRowsSchema });

/** The tags of a service, what a person makes of them, and what others make of them meanwhile. */
export function useTagChanges(service: EndpointService) {
  /** The service as opened, and what the rows were last filled with; nothing where they stay as they are. */
  const [base, setBase] = useState<Base>({ opened: service });
  const { opened } = base;
  const form = useForm<TagsForm>({
    resolver: zodResolver(tagsFormSchema),
    defaultValues: { tags: rowsOfTags(tagsOf(service)) },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  // Before it is painted: the form keeps its rows outside React.
  useLayoutEffect(() => {
    if (base.fill) form.reset({ tags: rowsOfTags(base.fill) });
  }, [form, base]);
  const rows = useWatch({ control: form.control, name: 'tags' });

  const before = tagsOf(opened);
  const now = tagsOf(service);
  const mine = tagsOfRows(rows);
  const isEdited = rows.length !== before.size || differences(before, mine).length > 0;
  const isChangedByOthers = differences(before, now).length > 0;

  const fill = (tags: ReadonlyMap<string, string>, next: EndpointService) =>
    setBase({ opened: next, fill: tags });
  // Nobody has typed anything, or the service has become what was typed: the rows follow it.
  const isAsTyped = rows.length === now.size && differences(now, mine).length === 0;
  if (isChangedByOthers && (!isEdited || isAsTyped)) fill(now, service);

  return {
    form,
    opened,
    isEdited,
    // A row whose key is still to be typed changes nothing yet.
    changes: differences(inWords(before), inWords(withoutEmptyKey(mine))),
    meanwhile:
      isEdited && isChangedByOthers && !isAsTyped
        ? divergences(inWords(before), inWords(now), inWords(mine))
        : [],
    keepMine: () => fill(mergeMine(before, now, mine), service),
    takePresent: () => fill(now, service),
    /** The person's own requests have come through in part: what they did is no change of others. */
    openedAs: (next: EndpointService) => setBase({ opened: next }),
  };
}

function withoutEmptyKey(tags: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...tags].filter(([key]) => key !== ''));
}
