import type { Vendor } from '../vendor.ts';

export default {
  id: 'octane-ai',
  name: 'Octane AI',
  company: 'Octane AI',
  kind: 'personalization',
  marks: {
    request: [{ host: 'app.octaneai.com' }],
  },
  chat: { answers: 'script', known: 'recalled' },
  explain: 'Asks you questions in a quiz that follows a script, and keeps your answers for later marketing.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://help.octaneai.com/en/collections/9496268-developer-docs', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
