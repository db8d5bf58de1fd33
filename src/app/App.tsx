import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider, type AnyRouter } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { SampleDataContext, type SampleData } from './sampleData';
import { theme } from './theme';

interface AppProps {
  router: AnyRouter;
  queryClient: QueryClient;
  /** Null where the real cloud answers. */
  sampleData: SampleData | null;
}

export function App({ router, queryClient, sampleData }: AppProps) {
  return (
    <StrictMode>
      <ThemeProvider theme={theme} defaultMode="system">
        <CssBaseline />
        <QueryClientProvider client={queryClient}>
          <SampleDataContext value={sampleData}>
            <RouterProvider router={router} />
          </SampleDataContext>
        </QueryClientProvider>
      </ThemeProvider>
    </StrictMode>
  );
}
