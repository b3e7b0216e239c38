import type { Company } from '../company.ts';

export default {
  id: 'darwin-pricing',
  name: 'Darwin Pricing',
  parent: null,
  country: 'CH',
  role: 'processor',
  about: 'Shows shoppers discounts that depend on the place they come from.',
  hosts: {
    'darwinpricing.com': 'personalization',
  },
  privacy: 'https://www.darwinpricing.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.darwinpricing.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
