import type { Company } from '../company.ts';

export default {
  id: 'valuecommerce',
  name: 'ValueCommerce',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Japanese affiliate network that turns blog links into paid shop links.',
  hosts: {
    'valuecommerce.com': 'advertising',
    'valuecommerce.ne.jp': 'advertising',
  },
  privacy: 'https://www.valuecommerce.co.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.valuecommerce.co.jp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
