import type { Vendor } from '../vendor.ts';

export default {
  id: 'koala',
  name: 'Koala',
  company: 'Koala',
  kind: 'identity',
  marks: {
    request: [{ host: 'getkoala.com' }],
    cookie: ['ko_id'],
  },
  identifiers: [{ place: 'cookie', name: 'ko_id' }],
  explain: 'Told the site which company or person you are, and what you read; it closed in 2025.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/getkoala/docs/blob/504a7850d9d60c6b4686b4e77595233b843e4713/developer-guides/install-on-nextjs.mdx',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
