import type { Vendor } from '../vendor.ts';

export default {
  id: 'snitcher',
  name: 'Snitcher',
  company: 'Snitcher',
  kind: 'identity',
  marks: {
    request: [{ host: 'snitcher.com' }],
  },
  explain: 'Looks up which company your internet connection belongs to, and follows what you read.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.snitcher.com/product/tracker/identify-users', checked: '2026-11-22' },
    { url: 'https://docs.snitcher.com/product/identity-layer', checked: '2026-11-22' },
  ],
} satisfies Vendor;
