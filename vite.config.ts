import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  define: { __SAMPLE_DATA__: JSON.stringify(mode !== 'production') },
}));
