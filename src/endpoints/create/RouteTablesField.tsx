import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useId, useMemo } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import type { Scope } from '../../api/scope';
import { routeTablesQuery } from '../../api/vpc';
import { afterPress } from '../../ui/afterPress';
import { fieldElementId } from '../../ui/form/fieldElementId';
import { FieldMessages } from '../../ui/picker/FieldMessages';
import type { Finding } from '../../ui/picker/finding';
import { dataOf, mapLoaded } from '../../ui/picker/loaded';
import type { PickerWords } from '../../ui/picker/PickerState';
import { ResourcePicker } from '../../ui/picker/ResourcePicker';
import { useLoaded } from '../../ui/picker/useLoaded';
import { entriesOf } from './entries';
import type { EndpointForm } from './form';
import { recognised, routeTableOptions } from './routeTables';

const WORDS: PickerWords = {
  one: 'route table',
  many: 'route tables',
  idle: 'Choose a VPC first: its route tables are listed here.',
  empty: 'This VPC has no route table, or you may not see it; IDs can be entered below',
  unlisted: 'enter the ID of yours below',
};

/** The route tables that will lead to a gateway: added from those of the VPC, or entered by their IDs. */
export function RouteTablesField({ scope }: { scope: Scope }) {
  const { setValue, trigger } = useFormContext<EndpointForm>();
  const { field, fieldState } = useController<EndpointForm, 'routeTables'>({ name: 'routeTables' });
  const vpcId = useWatch<EndpointForm, 'vpcId'>({ name: 'vpcId' });
  const query = useQuery({ ...routeTablesQuery(scope, vpcId), enabled: vpcId !== '' });
  const loaded = useLoaded(query);
  const offer = useMemo(
    () =>
      mapLoaded(loaded, (tables) => ({
        options: routeTableOptions(tables, field.value),
        complete: true,
      })),
    [loaded, field.value],
  );
  const pickerId = useId();
  const messagesId = useId();
  const { names, unlisted } = recognised(dataOf(loaded) ?? [], field.value);
  // A list of none says nothing: the user may not be allowed to see any.
  const findings: Finding[] = dataOf(loaded)?.length
    ? unlisted.map((id) => ({
        id,
        severity: 'warns',
        text: `${id} is not among the route tables listed for this VPC: the cloud takes only tables of the VPC.`,
      }))
    : [];

  const write = (text: string) =>
    setValue('routeTables', text, { shouldValidate: fieldState.invalid });
  return (
    <Box>
      <ResourcePicker
        id={pickerId}
        label="Add a route table"
        words={WORDS}
        offer={offer}
        value=""
        keptId=""
        isOptional
        onChoose={(id) => write([...entriesOf(field.value), id].join('\n'))}
        onLeave={() => undefined}
        refresh={{ run: () => void query.refetch(), isFetching: query.isFetching }}
        error={undefined}
        findings={[]}
        frozen={false}
      />
      <TextField
        id={fieldElementId('routeTables')}
        label="Route tables"
        multiline
        minRows={2}
        maxRows={8}
        value={field.value}
        inputRef={field.ref}
        onChange={({ target: { value } }) => write(value)}
        onBlur={() => afterPress(() => void trigger('routeTables'))}
        error={fieldState.invalid}
        slotProps={{ htmlInput: { spellCheck: false, 'aria-describedby': messagesId } }}
      />
      <FieldMessages id={messagesId} error={fieldState.error?.message} findings={findings}>
        <Typography
          variant="caption"
          component="div"
          sx={{ color: 'text.secondary', lineHeight: 1.45, overflowWrap: 'anywhere' }}
        >
          {names.length > 0
            ? names.join(', ')
            : 'Optional. IDs of route tables of the VPC, one a line; empty: the default table of the VPC.'}
        </Typography>
      </FieldMessages>
    </Box>
  );
}
