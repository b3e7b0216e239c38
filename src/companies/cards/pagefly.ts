import type { Company } from '../company.ts';

export default {
  id: 'pagefly',
  name: 'Pagefly',
  parent: null,
  country: 'VN',
  role: 'processor',
  about: 'Page builder of Shopify shops that also counts visits.',
  hosts: {
    'pagefly.io': 'hosting',
  },
  privacy: 'https://pagefly.io/pages/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pagefly.io/pages/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
