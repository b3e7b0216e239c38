import type { Vendor } from '../vendor.ts';

export default {
  id: 'infolinks',
  name: 'Infolinks',
  company: 'Infolinks',
  kind: 'advertising',
  marks: {
    request: [{ host: 'infolinks.com' }],
    global: ['infolinks_pid'],
  },
  explain: 'Places ads on the words and edges of this page, and tells bidders about you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
