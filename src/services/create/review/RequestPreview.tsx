import Stack from '@mui/material/Stack';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { CopyButton } from '../../../ui/CopyButton';

const Code = styled('pre')(({ theme }) => ({
  margin: 0,
  padding: theme.spacing(1.5),
  maxHeight: 360,
  overflow: 'auto',
  borderRadius: theme.shape.borderRadius,
  border: `1px solid ${theme.vars.palette.divider}`,
  backgroundColor: theme.vars.palette.background.default,
  fontSize: theme.typography.caption.fontSize,
}));

/** Exactly what "Create service" sends. */
export function RequestPreview({ path, body }: { path: string; body: unknown }) {
  const headingId = useId();
  const line = `POST ${path}`;
  const json = JSON.stringify(body, null, 2);
  return (
    <section aria-labelledby={headingId}>
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', mb: 1 }}>
        <Typography variant="h3" id={headingId}>
          Request
        </Typography>
        <CopyButton text={`${line}\n\n${json}`} label="Copy request" />
      </Stack>
      <Code tabIndex={0} aria-label="Request as it will be sent">
        {line}
        {'\n\n'}
        {json}
      </Code>
    </section>
  );
}
