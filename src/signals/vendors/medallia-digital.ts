import type { Vendor } from '../vendor.ts';

export default {
  id: 'medallia-digital',
  name: 'Medallia Digital (Kampyle)',
  company: 'Medallia',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'kampyle.com' }],
    cookie: ['kampyle_userid', 'kampyleUserSession', 'kampyleSessionPageCounter'],
    global: ['KAMPYLE_ONSITE_SDK'],
  },
  identifiers: [{ place: 'cookie', name: 'kampyle_userid' }],
  explain: 'Chooses when to ask you for feedback, and keeps a number for you and your visits to do so.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
