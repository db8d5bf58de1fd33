import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { ServerType } from '../../api/vpcep';
import { WarningIcon } from '../../ui/icons';
import { BACKEND_KINDS, BACKEND_TYPES } from './backendKinds';

const Card = styled('div')(({ theme }) => ({
  position: 'relative',
  padding: theme.spacing(0.5, 1.5, 1),
  border: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  borderRadius: (theme.vars ?? theme).shape.borderRadius,
  '&:has(input:checked)': {
    borderColor: (theme.vars ?? theme).palette.primary.main,
    boxShadow: `inset 0 0 0 1px ${(theme.vars ?? theme).palette.primary.main}`,
  },
  '&:has(input:focus-visible)': {
    outline: `2px solid ${(theme.vars ?? theme).palette.primary.main}`,
    outlineOffset: 2,
  },
  // The whole card answers a click, while the label's text stays the name alone.
  '& label::after': { content: '""', position: 'absolute', inset: 0, cursor: 'pointer' },
}));

const LABEL_ID = 'backend-type-label';

interface BackendTypeCardsProps {
  value: ServerType;
  onChange: (next: ServerType) => void;
  frozen: boolean;
}

/** What kind of backend the service has, each with a line on when to choose it. */
export function BackendTypeCards({ value, onChange, frozen }: BackendTypeCardsProps) {
  return (
    <FormControl disabled={frozen} fullWidth>
      <FormLabel id={LABEL_ID} sx={{ mb: 1, typography: 'subtitle2' }}>
        Backend type
      </FormLabel>
      <RadioGroup
        aria-labelledby={LABEL_ID}
        name="backend-type"
        value={value}
        onChange={(_event, next) => {
          const type = BACKEND_TYPES.find((known) => known === next);
          if (type) onChange(type);
        }}
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        {BACKEND_TYPES.map((type) => (
          <TypeCard key={type} type={type} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

function TypeCard({ type }: { type: ServerType }) {
  const { title, when } = BACKEND_KINDS[type];
  const whenId = `backend-type-${type}-when`;
  return (
    <Card>
      <FormControlLabel
        value={type}
        label={title}
        control={<Radio size="small" slotProps={{ input: { 'aria-describedby': whenId } }} />}
        slotProps={{ typography: { variant: 'body2', sx: { fontWeight: 600 } } }}
      />
      <Box id={whenId} sx={{ display: 'flex', gap: 0.75, pl: 3.5 }}>
        {type === 'VIP' && <WarningIcon sx={{ fontSize: '1rem', color: 'warning.main' }} />}
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {when}
        </Typography>
      </Box>
    </Card>
  );
}
