import type { Vendor } from '../vendor.ts';

export default {
  id: 'emetriq',
  name: 'emetriq',
  company: 'emetriq',
  kind: 'identity',
  marks: {
    request: [{ host: 'emetriq.de' }, { host: 'xplosion.de' }],
  },
  explain: 'Collects which sites you visit, and guesses your age, sex and interests for advertisers.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
