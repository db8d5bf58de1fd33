import { zodResolver } from '@hookform/resolvers/zod';
import { useLayoutEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { tagRowsSchema } from '../../api/tagRowsSchema';
import { differences, divergences, mergeMine } from '../../ui/changes/differences';
import { keptChange, type ChangeDraft } from '../../ui/draft/changeDraft';
import type { DraftReader } from '../../ui/draft/draftReader';
import { useKeptDraft } from '../../ui/draft/useKeptDraft';
import { keptTagRow, type TagRow } from '../../ui/form/tagRow';
import { inWords, rowsOfTags, tagsOf, tagsOfRows, type Tagged } from './tagParts';

export interface TagsForm {
  tags: TagRow[];
}

interface Base<Thing> {
  /** The service or endpoint as opened. */
  opened: Thing;
  /** What the rows were last filled with; nothing where they stay as they are. */
  fill?: TagRow[];
}

const tagsFormSchema = z.object({ tags: tagRowsSchema });

/**
 * The tags of a service or an endpoint, what a person makes of them, and what others make of them meanwhile.
 * @param schema reads the thing from the draft
 * @param place where the draft is kept
 */
export function useTagChanges<Thing extends Tagged>(
  thing: Thing,
  schema: z.ZodType<Thing>,
  place: string,
) {
  const [kept] = useState(() => keptChange(place, schema, readTagsForm));
  const [base, setBase] = useState<Base<Thing>>({ opened: kept?.opened ?? thing });
  const { opened } = base;
  const form = useForm<TagsForm>({
    resolver: zodResolver(tagsFormSchema),
    defaultValues: kept?.values ?? { tags: rowsOfTags(tagsOf(thing)) },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const draft = useKeptDraft(place, isBlank, () => ({ opened, values: form.getValues() }));
  // Before it is painted: the form keeps its rows outside React.
  useLayoutEffect(() => {
    if (base.fill) form.reset({ tags: base.fill });
  }, [form, base]);
  const rows = useWatch({ control: form.control, name: 'tags' });

  const before = tagsOf(opened);
  const now = tagsOf(thing);
  const mine = tagsOfRows(rows);
  const isEdited = !isAsIn(opened, rows);
  const isChangedByOthers = differences(before, now).length > 0;

  const fill = (tags: ReadonlyMap<string, string>, next: Thing) =>
    setBase({ opened: next, fill: rowsOfTags(tags) });
  // Nobody has typed anything, or the thing has become what was typed: the rows follow it.
  const isAsTyped = isAsIn(thing, rows);
  if (isChangedByOthers && (!isEdited || isAsTyped)) fill(now, thing);

  return {
    form,
    draft,
    /** What was entered before the page was loaded; undefined when nothing was. */
    kept,
    opened,
    isEdited,
    // A row whose key is still to be typed changes nothing yet.
    changes: differences(inWords(before), inWords(withoutEmptyKey(mine))),
    meanwhile:
      isEdited && isChangedByOthers && !isAsTyped
        ? divergences(inWords(before), inWords(now), inWords(mine))
        : [],
    keepMine: () => fill(mergeMine(before, now, mine), thing),
    takePresent: () => fill(now, thing),
    /** The person's own requests have come through in part: what they did is no change of others. */
    openedAs: (next: Thing) => setBase({ opened: next }),
  };
}

/** Whether the rows say of the tags what a thing has. */
function isAsIn(thing: Tagged, rows: readonly TagRow[]): boolean {
  const tags = tagsOf(thing);
  return rows.length === tags.size && differences(tags, tagsOfRows(rows)).length === 0;
}

/** Whether a draft holds nothing that would be missed. */
function isBlank({ opened, values }: ChangeDraft<Tagged, TagsForm>): boolean {
  return isAsIn(opened, values.tags);
}

function readTagsForm({ rows }: DraftReader, kept: Record<string, unknown>): TagsForm {
  return { tags: rows(keptTagRow, kept['tags'], 'Tags') };
}

function withoutEmptyKey(tags: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...tags].filter(([key]) => key !== ''));
}
