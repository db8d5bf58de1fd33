import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useId, useMemo } from 'react';
import { useController, useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { Edition } from '../../api/editions';
import type { Scope } from '../../api/scope';
import { subnetsQuery, vpcsQuery } from '../../api/vpc';
import { fieldElementId } from '../../ui/form/fieldElementId';
import { useLeaveRules } from '../../ui/form/useLeaveRules';
import { mapLoaded } from '../../ui/picker/loaded';
import type { PickerWords } from '../../ui/picker/PickerState';
import { useLoaded } from '../../ui/picker/useLoaded';
import { MAX_ALLOWED_ADDRESSES } from './allowedAddresses';
import type { EndpointForm } from './form';
import { subnetOptions, vpcOptions } from './networkOptions';
import { PickerField } from './PickerField';
import { RouteTablesField } from './RouteTablesField';

const VPC_WORDS: PickerWords = {
  one: 'VPC',
  many: 'VPCs',
  idle: 'Loading VPCs…',
  empty: 'This project has no VPC, or you may not see it',
  unlisted: 'ask for fewer VPCs in this project if yours is not among them',
};

const SUBNET_WORDS: PickerWords = {
  one: 'subnet',
  many: 'subnets',
  idle: 'Choose a VPC first: its subnets are listed here.',
  empty: 'This VPC has no subnet, or you may not see it',
  unlisted: 'choose another VPC if yours is not among them',
};

interface NetworkFieldsProps {
  scope: Scope;
  edition: Edition;
  /** A gateway stands in no subnet: the route tables of its VPC lead to it. */
  isGateway: boolean;
}

/** Where the endpoint stands, and who may use it. */
export function NetworkFields({ scope, edition, isGateway }: NetworkFieldsProps) {
  return (
    <Box>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        Network
      </Typography>
      <VpcField scope={scope} />
      {isGateway ? (
        <>
          <Typography variant="body2" sx={{ mb: 2 }}>
            This is a gateway service: route tables of the VPC will lead to it. It has no subnet and
            no IP address of its own.
          </Typography>
          <RouteTablesField scope={scope} />
        </>
      ) : (
        <>
          <SubnetField scope={scope} edition={edition} />
          <AddressField />
          <DnsField />
          <AllowedField />
        </>
      )}
    </Box>
  );
}

function VpcField({ scope }: { scope: Scope }) {
  const { setValue, clearErrors } = useFormContext<EndpointForm>();
  const query = useQuery(vpcsQuery(scope));
  const loaded = useLoaded(query);
  const offer = useMemo(
    () => mapLoaded(loaded, ({ items, complete }) => ({ options: vpcOptions(items), complete })),
    [loaded],
  );
  return (
    <PickerField
      path="vpcId"
      label="VPC"
      words={VPC_WORDS}
      offer={offer}
      refresh={{ run: () => void query.refetch(), isFetching: query.isFetching }}
      // Subnets and route tables are those of one VPC.
      onChosen={() => {
        setValue('subnetId', '');
        setValue('routeTables', '');
        clearErrors('routeTables');
      }}
    />
  );
}

function SubnetField({ scope, edition }: { scope: Scope; edition: Edition }) {
  const { getFieldState, trigger } = useFormContext<EndpointForm>();
  const vpcId = useWatch<EndpointForm, 'vpcId'>({ name: 'vpcId' });
  const query = useQuery({ ...subnetsQuery(scope, vpcId), enabled: vpcId !== '' });
  const loaded = useLoaded(query);
  const offer = useMemo(
    () =>
      mapLoaded(loaded, ({ items, complete }) => ({
        options: subnetOptions(items, edition),
        complete,
      })),
    [loaded, edition],
  );
  return (
    <PickerField
      path="subnetId"
      label="Subnet"
      words={SUBNET_WORDS}
      offer={offer}
      refresh={{ run: () => void query.refetch(), isFetching: query.isFetching }}
      onChosen={() => {
        // An address is one of its subnet.
        if (getFieldState('address').invalid) void trigger('address');
      }}
    />
  );
}

function AddressField() {
  const { register, getFieldState } = useFormContext<EndpointForm>();
  const formState = useFormState<EndpointForm>({ name: 'address' });
  const rules = useLeaveRules<EndpointForm>();
  const { error } = getFieldState('address', formState);
  return (
    <TextField
      id={fieldElementId('address')}
      label="IP address"
      {...register('address', rules('address'))}
      error={Boolean(error)}
      helperText={error?.message ?? 'Optional. A free one of the subnet; empty: the cloud chooses.'}
      slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false, maxLength: 64 } }}
      sx={{ mb: 2 }}
    />
  );
}

function DnsField() {
  const { field, fieldState } = useController<EndpointForm, 'dns'>({ name: 'dns' });
  const textId = useId();
  return (
    <Box sx={{ mb: 2 }}>
      <FormControlLabel
        control={
          <Switch
            id={fieldElementId('dns')}
            checked={field.value}
            onChange={(_, checked) => field.onChange(checked)}
            onBlur={field.onBlur}
            slotProps={{ input: { ref: field.ref, 'aria-describedby': textId } }}
          />
        }
        label="Private domain name"
      />
      <FormHelperText id={textId} error={fieldState.invalid} sx={{ m: 0 }}>
        {fieldState.error?.message ??
          (field.value
            ? 'On: clients in the VPC also reach the service by a name.'
            : 'Off: clients reach the service by its IP address alone.')}
      </FormHelperText>
    </Box>
  );
}

function AllowedField() {
  const { register, getFieldState } = useFormContext<EndpointForm>();
  const formState = useFormState<EndpointForm>({ name: 'allowed' });
  const rules = useLeaveRules<EndpointForm>();
  const { error } = getFieldState('allowed', formState);
  return (
    <TextField
      id={fieldElementId('allowed')}
      label="Allowed addresses"
      multiline
      minRows={2}
      maxRows={8}
      {...register('allowed', rules('allowed'))}
      error={Boolean(error)}
      helperText={
        error?.message ??
        `Optional. Access control: clients that may use the endpoint, at most ${MAX_ALLOWED_ADDRESSES} IPv4 addresses or blocks, one a line; empty: every client in reach.`
      }
      slotProps={{ htmlInput: { spellCheck: false } }}
    />
  );
}
