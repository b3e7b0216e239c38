import type { Company } from '../company.ts';

export default {
  id: 'bombora',
  name: 'Bombora',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Watches which business topics people read and tells sellers what companies are researching.',
  hosts: {
    'ml314.com': 'identity',
    'bombora.com': 'identity',
    'mlno6.com': 'identity',
  },
  listed: ['Bombora', 'Madison Logic'],
  privacy: 'https://bombora.com/privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@bombora.com' },
  sources: [{ url: 'https://bombora.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
