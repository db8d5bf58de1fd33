import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { memo, type ReactNode } from 'react';
import { useLack } from '../../session/useLack';
import type { EndpointService } from '../../api/vpcep';
import { ActionButton } from '../../ui/ActionButton';
import { RowCheckbox } from '../../ui/RowCheckbox';
import type { Selection } from '../../ui/useSelection';

// Always there, so that the table stays where it is when something is chosen.
const Bar = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(0.5, 1),
  minHeight: theme.spacing(5),
  // Above the boxes of the rows.
  paddingInlineStart: theme.spacing(1.5),
  fontSize: theme.typography.body2.fontSize,
  '& label': { display: 'inline-flex', alignItems: 'center', gap: theme.spacing(1.5) },
}));

const Rest = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(0.5, 1),
  marginInlineStart: 'auto',
}));

interface ListBarProps {
  services: readonly EndpointService[];
  selection: Selection<EndpointService>;
  /** Services are being changed already. */
  isUnderWay: boolean;
  whyNoTagging: string | undefined;
  onTag: () => void;
  whyNoDeletion: string | undefined;
  onDelete: () => void;
  /** What has come of the last action, to be told. */
  said: string;
  /** Controls of the table. */
  children: ReactNode;
}

/** What is chosen, over all pages, and what can be done with it. */
export const ListBar = memo(function ListBar({
  services,
  selection: { chosen, choose, clear },
  isUnderWay,
  whyNoTagging,
  onTag,
  whyNoDeletion,
  onDelete,
  said,
  children,
}: ListBarProps) {
  const mayNotTag = useLack('vpcep:tags:update');
  const mayNotDelete = useLack('vpcep:epservices:delete');
  const whyNotNow = isUnderWay
    ? 'Services are being changed: wait, or stop that first.'
    : undefined;
  const here = services.filter(({ id }) => chosen.has(id)).length;
  return (
    <Bar>
      <label>
        <RowCheckbox
          label="Select all on this page"
          checked={here > 0 && here === services.length}
          mixed={here > 0 && here < services.length}
          onChange={(isChosen) => choose(services, isChosen)}
        />
        <span role="status">{selectedWords(chosen.size, here)}</span>
      </label>
      <ActionButton whyNot={whyNotNow ?? mayNotTag ?? whyNoTagging} onClick={onTag}>
        Tag selected
      </ActionButton>
      <ActionButton
        color="error"
        whyNot={whyNotNow ?? mayNotDelete ?? whyNoDeletion}
        onClick={onDelete}
      >
        Delete selected
      </ActionButton>
      {chosen.size > 0 && <Button onClick={clear}>Clear selection</Button>}
      <Rest>
        <span role="status">{said}</span>
        {children}
      </Rest>
    </Bar>
  );
});

function selectedWords(all: number, here: number): string {
  if (all === 0) return 'None selected';
  return here < all ? `${all} selected, ${here} of them on this page` : `${all} selected`;
}
