import type { Vendor } from '../vendor.ts';

export default {
  id: 'gravatar',
  name: 'Gravatar',
  company: 'Automattic',
  kind: 'social',
  marks: {
    request: [{ host: 'gravatar.com' }],
  },
  explain: 'Shows the pictures of people who comment, by which Gravatar sees that you are here.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.gravatar.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
