import type { Company } from '../company.ts';

export default {
  id: 'shoplift',
  name: 'Shoplift',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows shoppers different designs of a Shopify shop to compare sales.',
  hosts: {
    'shoplift.ai': 'experiment',
  },
  privacy: 'https://www.shoplift.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.shoplift.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
