import type { Vendor } from '../vendor.ts';

export default {
  id: 'maxymiser',
  name: 'Oracle Maxymiser',
  company: 'Oracle',
  kind: 'experiment',
  marks: {
    request: [{ host: 'maxymiser.net' }],
    global: ['mmcore'],
  },
  explain: 'Shows different visitors different versions of this page, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
