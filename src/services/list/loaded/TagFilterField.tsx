import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import type { Scope } from '../../../api/scope';
import { projectTagsQuery } from '../../../api/tags';
import { useRestingText } from '../../../ui/useRestingText';
import { LONGEST_TAG_FILTER } from './rowFilter';
import { readTagFilter } from './tagFilter';

/** Keys and pairs offered at most: a project may have thousands. */
const MOST_OFFERED = 200;

interface TagFilterFieldProps {
  scope: Scope;
  value: string;
  onChoose: (tag: string) => void;
}

/** Asks for tags by key, or by key and value; those of the project are offered. */
export function TagFilterField({ scope, value, onChoose }: TagFilterFieldProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const { data: known = [] } = useQuery(projectTagsQuery(scope, 'endpoint_service'));
  const resting = useRestingText(input, value, (text) => {
    const { problem: found } = readTagFilter(text);
    setProblem(found);
    // What is wrong stands in the field until it is mended, and what is shown stays.
    if (found === undefined) onChoose(text);
  });
  const offered = known
    .flatMap(({ key, values }) => [key, ...values.map((each) => `${key}=${each}`)])
    .slice(0, MOST_OFFERED);
  return (
    <>
      <TextField
        label="Tags"
        placeholder="env=production, team"
        inputRef={input}
        defaultValue={value}
        error={problem !== undefined}
        helperText={problem}
        {...resting}
        slotProps={{
          inputLabel: { shrink: true },
          htmlInput: {
            list: listId,
            maxLength: LONGEST_TAG_FILTER,
            autoComplete: 'off',
            spellCheck: false,
          },
        }}
      />
      <datalist id={listId}>
        {offered.map((tag) => (
          <option key={tag}>{tag}</option>
        ))}
      </datalist>
    </>
  );
}
