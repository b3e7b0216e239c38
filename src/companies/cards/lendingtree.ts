import type { Company } from '../company.ts';

export default {
  id: 'lendingtree',
  name: 'LendingTree',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Collects loan requests on other sites and passes them to lenders.',
  hosts: {
    'lendingtree.com': 'advertising',
    'valuepenguin.com': 'advertising',
  },
  privacy: 'https://www.lendingtree.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lendingtree.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
