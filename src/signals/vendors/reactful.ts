import type { Vendor } from '../vendor.ts';

export default {
  id: 'reactful',
  name: 'Reactful',
  company: 'Reactful',
  kind: 'personalization',
  marks: {
    request: [{ host: 'reactful.com' }],
  },
  explain: 'Watches how you move and scroll here, and changes the page for you in that moment.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
