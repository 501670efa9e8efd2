import '@/shared/ui/base.css';
import '@/shared/ui/parts.css';
import '@/shared/ui/layout.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/app';
import { registerServiceWorker } from '@/app/service-worker';
import { setUpLanguages } from '@/shared/i18n/setup';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

void registerServiceWorker();
await setUpLanguages();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
