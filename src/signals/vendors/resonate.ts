import type { Vendor } from '../vendor.ts';

export default {
  id: 'resonate',
  name: 'Resonate',
  company: 'Resonate',
  kind: 'identity',
  marks: {
    request: [{ host: 'reson8.com' }],
  },
  explain: 'Guesses your values, politics and plans from what you read, and sells that to advertisers.',
  optOut: { by: 'link', url: 'https://www.resonate.com/privacy-policy/' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
