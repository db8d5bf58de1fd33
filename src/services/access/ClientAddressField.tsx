import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { WarningIcon } from '../../ui/icons';
import { fieldElementId } from '../../ui/form/fieldElementId';
import type { AccessForm } from './accessValues';
import { CLIENT_ADDRESS_CHOICES } from './clientAddress';

const Effects = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'max-content 1fr',
  columnGap: theme.spacing(2),
  rowGap: theme.spacing(0.5),
  margin: theme.spacing(1, 0, 0),
  fontSize: theme.typography.body2.fontSize,
  color: theme.vars.palette.text.secondary,
  '& dt, & dd': { margin: 0 },
  '& [data-chosen]': { color: theme.vars.palette.text.primary },
  '& dt[data-chosen]': { fontWeight: 600 },
}));

const Caution = styled('span')(({ theme }) => ({
  display: 'flex',
  alignItems: 'start',
  gap: theme.spacing(0.5),
  color: theme.vars.palette.warning.main,
}));

interface ClientAddressFieldProps {
  /** What a service has that is not offered, and stays until another one is chosen. */
  kept?: { value: string; label: string } | undefined;
}

export function ClientAddressField({ kept }: ClientAddressFieldProps) {
  const { register } = useFormContext<AccessForm>();
  const chosen = useWatch<AccessForm, 'access.tcpProxy'>({ name: 'access.tcpProxy' });
  const effectsId = useId();
  return (
    <Box>
      <TextField
        id={fieldElementId('access.tcpProxy')}
        select
        label="Client address"
        {...register('access.tcpProxy')}
        sx={{ maxWidth: 360 }}
        slotProps={{
          select: { native: true },
          htmlInput: { 'aria-describedby': effectsId },
        }}
      >
        {kept && <option value={kept.value}>{kept.label}</option>}
        {CLIENT_ADDRESS_CHOICES.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </TextField>
      <Effects id={effectsId} aria-label="What each choice does to the backend">
        {CLIENT_ADDRESS_CHOICES.map(({ value, label, effect, caution }) => (
          <Effect
            key={value}
            label={label}
            effect={effect}
            caution={caution}
            isChosen={value === chosen}
          />
        ))}
      </Effects>
    </Box>
  );
}

interface EffectProps {
  label: string;
  effect: string;
  caution: string | undefined;
  isChosen: boolean;
}

function Effect({ label, effect, caution, isChosen }: EffectProps) {
  const mark = isChosen ? '' : undefined;
  return (
    <>
      <dt data-chosen={mark}>{label}</dt>
      <dd data-chosen={mark}>
        {effect}
        {caution && (
          <Caution>
            <WarningIcon sx={{ fontSize: 16, mt: '2px' }} />
            {caution}
          </Caution>
        )}
      </dd>
    </>
  );
}
