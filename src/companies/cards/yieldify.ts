import type { Company } from '../company.ts';

export default {
  id: 'yieldify',
  name: 'Yieldify',
  parent: 'Publicis Groupe',
  country: 'GB',
  role: 'processor',
  about: 'Shows shoppers pop-ups and offers timed by how they behave on the page.',
  hosts: {
    'yieldify.com': 'personalization',
    'yieldifylabs.com': 'personalization',
  },
  listed: ['Yieldify'],
  privacy: 'https://www.yieldify.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.yieldify.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://raw.githubusercontent.com/api-evangelist/yieldify/refs/heads/main/lifecycle/yieldify-lifecycle.yml',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
