import { zodResolver } from '@hookform/resolvers/zod';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { connectionSchema, type Connection } from './connection';
import { signIn } from './session';

/** Asks for what a call needs until there is a sign-in: the token stays in memory and is gone on reload. */
export function ConnectPage() {
  const { register, handleSubmit, formState } = useForm<Connection>({
    resolver: zodResolver(connectionSchema),
    mode: 'onTouched',
    defaultValues: { region: 'eu-de', projectId: '', token: '' },
  });
  const { errors } = formState;
  return (
    <Paper sx={{ maxWidth: 520, mx: 'auto', mt: { xs: 0, sm: 6 }, p: 3 }}>
      <title>Connect · Endpoint services</title>
      <Typography variant="h1" tabIndex={-1} gutterBottom>
        Connect to a project
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 3 }}>
        The console speaks to Open Telekom Cloud in your name, with a token that you bring. It is
        kept in memory only: a reload asks again.
      </Typography>
      <form
        noValidate
        onSubmit={handleSubmit(({ region, projectId, token }) =>
          signIn({ region, projectId }, token),
        )}
      >
        <Stack spacing={2}>
          <TextField
            label="Region"
            {...register('region')}
            error={Boolean(errors.region)}
            helperText={errors.region?.message ?? 'Such as eu-de or eu-nl.'}
            slotProps={{ htmlInput: { 'aria-required': true, autoComplete: 'off' } }}
          />
          <TextField
            label="Project ID"
            {...register('projectId')}
            error={Boolean(errors.projectId)}
            helperText={
              errors.projectId?.message ?? '32 digits and letters, as “My Credentials” shows it.'
            }
            slotProps={{
              htmlInput: { 'aria-required': true, autoComplete: 'off', spellCheck: false },
            }}
          />
          <TextField
            label="Token"
            type="password"
            {...register('token')}
            error={Boolean(errors.token)}
            helperText={errors.token?.message ?? 'Of this project, sent as X-Auth-Token.'}
            slotProps={{ htmlInput: { 'aria-required': true, autoComplete: 'off' } }}
          />
          <Button type="submit" variant="contained" sx={{ alignSelf: 'start' }}>
            Connect
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
