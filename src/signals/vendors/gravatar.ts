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
  sources: [
    {
      url: 'https://github.com/nuxt/scripts/blob/01ae82cc1f8aa427799ad8c6717fd246b3516aae/src/runtime/registry/gravatar.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
