import type { Vendor } from '../vendor.ts';

export default {
  id: 'pardot',
  name: 'Salesforce Account Engagement (Pardot)',
  company: 'Salesforce',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'pardot.com' }],
    cookie: [/^visitor_id\d+(-hash)?$/, 'pardot'],
    global: ['piAId', 'piCId', 'piTracker'],
  },
  identifiers: [{ place: 'cookie', name: /^visitor_id\d+(-hash)?$/ }],
  explain: 'Follows your visits, and puts your name and employer on them once you fill in a form.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
