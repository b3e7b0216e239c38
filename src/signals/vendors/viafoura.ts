import type { Vendor } from '../vendor.ts';

export default {
  id: 'viafoura',
  name: 'Viafoura',
  company: 'Viafoura',
  kind: 'social',
  marks: {
    request: [{ host: 'viafoura.co' }, { host: 'viafoura.net' }],
    global: ['viafoura'],
  },
  explain: 'Runs the comments on this page, and keeps a profile of what you read and write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
