import type { Vendor } from '../vendor.ts';

export default {
  id: 'shareaholic',
  name: 'Shareaholic',
  company: 'Shareaholic',
  kind: 'social',
  marks: {
    request: [{ host: 'shareaholic.com' }],
    global: ['Shareaholic'],
  },
  explain: 'Shows buttons to share the page and suggestions to read, and learns what you read.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
