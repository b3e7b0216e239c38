import type { Vendor } from '../vendor.ts';

export default {
  id: 'rollbar',
  name: 'Rollbar',
  company: 'Rollbar',
  kind: 'analytics',
  marks: {
    request: [{ host: 'rollbar.com' }, { host: 'd37gvrvc0wt4s1.cloudfront.net' }],
    global: ['Rollbar', '_rollbarConfig'],
  },
  explain: 'Reports errors you meet here, with your device and what you did before them.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
