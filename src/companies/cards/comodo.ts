import type { Company } from '../company.ts';

export default {
  id: 'comodo',
  name: 'Comodo',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Makes programs against viruses; shops show its safety seals.',
  hosts: {
    'comodo.com': 'utility',
    'comodo.net': 'utility',
  },
  privacy: 'https://www.comodo.com/about/privacy-policy.php',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.comodo.com/about/privacy-policy.php', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
