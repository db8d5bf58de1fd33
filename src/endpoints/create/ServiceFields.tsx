import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import { useController, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { describedServiceQuery } from '../../api/publicServices';
import type { Scope } from '../../api/scope';
import { serviceTitle } from '../../api/serviceName';
import { allServicesQuery } from '../../api/vpcep';
import { fieldElementId } from '../../ui/form/fieldElementId';
import { useLeaveRules } from '../../ui/form/useLeaveRules';
import { FieldMessages } from '../../ui/picker/FieldMessages';
import type { Finding } from '../../ui/picker/finding';
import { mapLoaded } from '../../ui/picker/loaded';
import type { PickerWords } from '../../ui/picker/PickerState';
import { useLoaded } from '../../ui/picker/useLoaded';
import { SERVICE_SOURCES, type EndpointForm, type ServiceSource } from './form';
import { PickerField } from './PickerField';
import { lookUpProblem, referenceOf } from './serviceChoice';
import {
  kindWords,
  ownServiceOptions,
  publicServiceOptions,
  publicServicesQuery,
} from './serviceSources';

const SOURCE_LABELS: Record<ServiceSource, string> = {
  name: 'By service name',
  public: 'Public service',
  own: 'One of this project',
};

/** Longest text that is asked about: full names with region and ID are far below. */
const LONGEST_NAME = 200;

const PUBLIC_WORDS: PickerWords = {
  one: 'public service',
  many: 'public services',
  idle: 'Loading public services…',
  empty: 'The cloud offers no public service here, or you may not see it',
  unlisted: 'look for yours by its name',
};

const OWN_WORDS: PickerWords = {
  one: 'endpoint service',
  many: 'endpoint services',
  idle: 'Loading endpoint services…',
  empty: 'This project has no endpoint service, or you may not see it',
  unlisted: 'look for yours by its name',
};

/** Which service the endpoint leads to, and how it is found. */
export function ServiceFields({ scope }: { scope: Scope }) {
  const { field } = useController<EndpointForm, 'source'>({ name: 'source' });
  const headingId = useId();
  return (
    <Box>
      <Typography variant="h2" id={headingId} sx={{ mb: 0.5 }}>
        Service to connect to
      </Typography>
      <RadioGroup
        row
        aria-labelledby={headingId}
        value={field.value}
        onChange={(event) => {
          const chosen = SERVICE_SOURCES.find((source) => source === event.target.value);
          if (chosen) field.onChange(chosen);
        }}
        sx={{ mb: 1 }}
      >
        {SERVICE_SOURCES.map((source) => (
          <FormControlLabel
            key={source}
            value={source}
            control={<Radio />}
            label={SOURCE_LABELS[source]}
          />
        ))}
      </RadioGroup>
      <SourceField source={field.value} scope={scope} />
    </Box>
  );
}

function SourceField({ source, scope }: { source: ServiceSource; scope: Scope }) {
  switch (source) {
    case 'name':
      return <NameField scope={scope} />;
    case 'public':
      return <PublicServiceField scope={scope} />;
    case 'own':
      return <OwnServiceField scope={scope} />;
  }
}

function NameField({ scope }: { scope: Scope }) {
  const { register, getFieldState, getValues, trigger } = useFormContext<EndpointForm>();
  const formState = useFormState<EndpointForm>({ name: 'serviceName' });
  const rules = useLeaveRules<EndpointForm>();
  const typed = useWatch<EndpointForm, 'serviceName'>({ name: 'serviceName' }).trim();
  const queryClient = useQueryClient();
  // Not with every key: a name is asked about once it is whole.
  const [asked, setAsked] = useState(typed);
  const described = useQuery({
    ...describedServiceQuery(scope, referenceOf(asked)),
    enabled: asked !== '',
  });
  const messagesId = useId();
  const { error } = getFieldState('serviceName', formState);
  const isCurrent = asked !== '' && asked === typed;
  const findings: Finding[] =
    isCurrent && described.error && !described.data
      ? [{ id: 'look-up', severity: 'blocks', text: lookUpProblem(described.error) }]
      : [];

  const ask = () => setAsked(getValues('serviceName').trim());
  const askAgain = async () => {
    const name = getValues('serviceName').trim();
    setAsked(name);
    if (name !== '') {
      await queryClient
        .fetchQuery({ ...describedServiceQuery(scope, referenceOf(name)), staleTime: 0 })
        // What came of it stands at the field.
        .catch(() => undefined);
    }
    void trigger('serviceName');
  };
  const leaving = rules('serviceName');
  return (
    <Box>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
        <TextField
          id={fieldElementId('serviceName')}
          label="Service name"
          {...register('serviceName', {
            ...leaving,
            onBlur: (event) => {
              ask();
              leaving.onBlur?.(event);
            },
          })}
          error={Boolean(error) || findings.length > 0}
          sx={{ flex: 1, minWidth: 0 }}
          slotProps={{
            htmlInput: {
              'aria-describedby': messagesId,
              'aria-required': true,
              autoComplete: 'off',
              spellCheck: false,
              maxLength: LONGEST_NAME,
            },
          }}
        />
        <Button
          variant="outlined"
          loading={described.isFetching}
          onClick={() => void askAgain()}
          sx={{ minHeight: 40 }}
        >
          Check
        </Button>
      </Stack>
      <FieldMessages id={messagesId} error={error?.message} findings={findings}>
        <Typography
          variant="caption"
          component="div"
          sx={{ color: 'text.secondary', lineHeight: 1.45, overflowWrap: 'anywhere' }}
        >
          {isCurrent && described.data
            ? `Found: ${serviceTitle(described.data)}. ${kindWords(described.data)}. Whether it needs the owner's approval is not told.`
            : isCurrent && described.isFetching
              ? 'Looking it up…'
              : 'The full name or the ID, as the owner of the service gives it to you.'}
        </Typography>
      </FieldMessages>
    </Box>
  );
}

function PublicServiceField({ scope }: { scope: Scope }) {
  const query = useQuery(publicServicesQuery(scope));
  const loaded = useLoaded(query);
  const offer = useMemo(
    () =>
      mapLoaded(loaded, ({ endpoint_services, total_count }) => ({
        options: publicServiceOptions(endpoint_services),
        complete: endpoint_services.length >= total_count,
      })),
    [loaded],
  );
  return (
    <PickerField
      path="publicServiceId"
      label="Public service"
      words={PUBLIC_WORDS}
      offer={offer}
      refresh={{ run: () => void query.refetch(), isFetching: query.isFetching }}
    />
  );
}

function OwnServiceField({ scope }: { scope: Scope }) {
  const query = useQuery(allServicesQuery(scope));
  const loaded = useLoaded(query);
  const offer = useMemo(
    () =>
      mapLoaded(loaded, ({ services, complete }) => ({
        options: ownServiceOptions(services),
        complete,
      })),
    [loaded],
  );
  return (
    <PickerField
      path="ownServiceId"
      label="Endpoint service"
      words={OWN_WORDS}
      offer={offer}
      refresh={{ run: () => void query.refetch(), isFetching: query.isFetching }}
    />
  );
}
