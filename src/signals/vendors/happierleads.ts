import type { Vendor } from '../vendor.ts';

export default {
  id: 'happierleads',
  name: 'Happierleads',
  company: 'Happierleads',
  kind: 'identity',
  marks: {
    request: [{ host: 'happierleads.com' }],
  },
  explain: 'Looks up which company your internet connection belongs to, and follows what you read.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://happierleads.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
