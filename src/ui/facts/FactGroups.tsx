import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { CopyableId } from '../CopyableId';
import { CopyButton } from '../CopyButton';
import { DataTable } from '../DataTable';
import { LocalTime } from '../LocalTime';
import { ScrollBox } from '../ScrollBox';
import type { Fact, FactGroup } from './fact';

const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))',
  alignItems: 'start',
  gap: theme.spacing(3),
  marginBlockEnd: theme.spacing(2),
}));

const FactList = styled('dl')(({ theme }) => ({
  margin: 0,
  '& dt': {
    color: theme.vars.palette.text.secondary,
    fontSize: theme.typography.caption.fontSize,
    lineHeight: 1.4,
  },
  '& dd': {
    margin: theme.spacing(0, 0, 1.25),
    fontSize: theme.typography.body2.fontSize,
    overflowWrap: 'anywhere',
  },
}));

const Stacked = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: theme.spacing(3),
  minWidth: 0,
}));

const Group = styled('section')({ minWidth: 0 });

/** A part of the page with a heading. */
export function TitledFacts({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId();
  return (
    <Group aria-labelledby={titleId}>
      <Typography variant="h2" id={titleId} sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Group>
  );
}

/** Facts in groups, side by side where there is room; `children` are further parts of the page. */
export function FactGroups({
  groups,
  children,
}: {
  groups: readonly FactGroup[];
  children: ReactNode;
}) {
  return (
    <Columns>
      {groups.map(({ title, facts }) => (
        <TitledFacts key={title} title={title}>
          <FactList>
            {facts.map((fact) => (
              <div key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>
                  <FactValue fact={fact} />
                </dd>
              </div>
            ))}
          </FactList>
        </TitledFacts>
      ))}
      <Stacked>{children}</Stacked>
    </Columns>
  );
}

function FactValue({ fact }: { fact: Fact }) {
  switch (fact.kind) {
    case 'text':
      return fact.text;
    case 'writing':
      return (
        <>
          {fact.text} <CopyButton text={fact.text} label={`Copy ${fact.label}`} iconOnly />
        </>
      );
    case 'id':
      return <CopyableId what={fact.label} id={fact.id} />;
    case 'time':
      return <LocalTime ms={fact.ms} />;
    case 'json':
      return <code>{JSON.stringify(fact.value)}</code>;
  }
}

interface TagFactsProps {
  tags: readonly { key: string; value?: string | undefined }[];
  /** What can be done with them. */
  children?: ReactNode;
}

/** All tags of something, with their heading. */
export function TagFacts({ tags, children }: TagFactsProps) {
  return (
    <TitledFacts title={tags.length > 1 ? `Tags (${tags.length})` : 'Tags'}>
      {tags.length === 0 ? 'None' : <TagTable tags={tags} />}
      {children}
    </TitledFacts>
  );
}

function TagTable({ tags }: TagFactsProps) {
  return (
    <ScrollBox label="All tags">
      <DataTable>
        <thead>
          <tr>
            <th scope="col">Tag key</th>
            <th scope="col">Tag value</th>
          </tr>
        </thead>
        <tbody>
          {tags.map(({ key, value = '' }) => (
            <tr key={key}>
              <td data-label="Tag key">{key}</td>
              <td data-label="Tag value">{value}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </ScrollBox>
  );
}

/** Groups and rows of an ordinary thing, so that the page has its height before the answer. */
const SKELETON_ROWS = [5, 4, 3, 2];

/** Stands where the fields will stand until the first answer. */
export function FactsSkeleton() {
  return (
    <Columns aria-hidden>
      {SKELETON_ROWS.map((rows, group) => (
        // Nothing but its place tells one from another.
        // oxlint-disable-next-line react/no-array-index-key
        <Group key={group}>
          <Skeleton width="30%" height={28} />
          {Array.from({ length: rows }, (_, row) => (
            // oxlint-disable-next-line react/no-array-index-key
            <Skeleton key={row} width={`${70 - row * 5}%`} height={46} />
          ))}
        </Group>
      ))}
    </Columns>
  );
}
