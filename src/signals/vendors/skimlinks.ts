import type { Vendor } from '../vendor.ts';

export default {
  id: 'skimlinks',
  name: 'Skimlinks',
  company: 'Taboola',
  kind: 'advertising',
  marks: {
    request: [{ host: 'skimresources.com' }, { host: 'redirectingat.com' }],
  },
  explain: 'Changes links to shops, so that this site earns money when you follow one and buy.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://skimlinks.com/privacy-policies/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
