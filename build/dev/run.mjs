/** `npm run dev`: installs what the server needs, the first time, and starts it. */
import { fileURLToPath } from 'node:url';
import { installIn } from '../install-in.mjs';

installIn(fileURLToPath(new URL('.', import.meta.url)));
await import('./serve.mjs');
