import type { Vendor } from '../vendor.ts';

export default {
  id: 'tail',
  name: 'Tail',
  company: 'Tail',
  kind: 'identity',
  marks: {
    request: [{ host: 'tailtarget.com' }],
  },
  explain: 'Puts you into groups by what you read, and sells the groups to advertisers.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
