import type { Vendor } from '../vendor.ts';

export default {
  id: 'trustpilot',
  name: 'Trustpilot',
  company: 'Trustpilot',
  kind: 'social',
  marks: {
    request: [{ host: 'trustpilot.com' }],
    global: ['Trustpilot'],
  },
  explain: 'Shows customer ratings from Trustpilot, which learns that you looked at this page.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
