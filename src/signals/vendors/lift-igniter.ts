import type { Vendor } from '../vendor.ts';

export default {
  id: 'lift-igniter',
  name: 'LiftIgniter',
  company: 'LiftIgniter',
  kind: 'recommendation',
  marks: { request: [{ host: 'petametrics.com' }, { host: 'liftigniter.com' }], cookie: ['_ig', '_igt'] },
  identifiers: [{ place: 'cookie', name: '_ig' }],
  explain: 'Chooses which articles and products you are shown by what you read and clicked before.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://liftigniter.readme.io/reference/cookies-and-local-storage', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
