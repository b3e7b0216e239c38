import type { Company } from '../company.ts';

export default {
  id: 'taboola',
  name: 'Taboola',
  hosts: {
    'taboola.com': 'advertising',
    'taboolasyndication.com': 'advertising',
    'perfectmarket.com': 'advertising',
    'skimresources.com': 'advertising',
    'redirectingat.com': 'advertising',
    'connexity.net': 'advertising',
  },
  privacy: 'https://www.taboola.com/policies/privacy-policy',
  sources: [{ url: 'https://www.taboola.com/policies/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
