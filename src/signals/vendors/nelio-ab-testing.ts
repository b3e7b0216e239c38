import type { Vendor } from '../vendor.ts';

export default {
  id: 'nelio-ab-testing',
  name: 'Nelio A/B Testing',
  company: 'Nelio Software',
  kind: 'experiment',
  marks: { cookie: ['nabAlternative', 'nabSegmentation', 'nabExperimentsWithPageViews'] },
  reads: [{ place: 'cookie', name: 'nabAlternative', fields: { '': 'experiment' } }],
  explain: 'Shows different visitors different versions of this page, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/common-repository/nelio-ab-testing/blob/90ae2f181344459cb70e5103667888694e2f0219/readme.txt',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
