import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { serviceWorker } from './service-worker/plugin';

const backend = process.env.HOCBA_BACKEND ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), serviceWorker()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // No data: URLs: the content security policy allows files of our own origin only.
    assetsInlineLimit: 0,
    // The bundle budget reads which chunks the entry page needs.
    manifest: true,
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': backend, '/q': backend },
  },
  preview: {
    host: '127.0.0.1',
    port: 4173,
    proxy: { '/api': backend, '/q': backend },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    restoreMocks: true,
  },
});
