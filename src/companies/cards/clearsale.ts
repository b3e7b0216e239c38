import type { Company } from '../company.ts';

export default {
  id: 'clearsale',
  name: 'ClearSale',
  parent: 'Experian',
  country: 'BR',
  role: 'processor',
  about: "Brazilian fraud check for orders, with recognition of the buyer's device.",
  hosts: {
    'clearsale.com.br': 'fingerprinting',
    'clear.sale': 'fingerprinting',
  },
  privacy: 'https://www.clear.sale/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.clear.sale/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
