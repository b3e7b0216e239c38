import type { Vendor } from '../vendor.ts';

export default {
  id: 'provide-support',
  name: 'Provide Support',
  company: 'Provide Support',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'providesupport.com' }],
  },
  explain: 'Puts a chat window on the page, and shows the company what you look at here.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
