import type { Vendor } from '../vendor.ts';

export default {
  id: 'captify',
  name: 'Captify',
  company: 'Captify',
  kind: 'advertising',
  marks: {
    request: [{ host: 'cpx.to' }],
  },
  explain: 'Collects what you search for on sites, and aims ads at you with it.',
  optOut: { by: 'link', url: 'https://captifytechnologies.com/data-subject-rights-request/' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
