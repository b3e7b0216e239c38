import type { Company } from '../company.ts';

export default {
  id: 'naviga',
  name: 'Naviga',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Publishing and subscriber systems of newspapers.',
  hosts: {
    'navigacloud.com': 'content',
    'navigaglobal.com': 'content',
    'newscyclecloud.com': 'content',
  },
  privacy: 'https://www.navigaglobal.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.navigaglobal.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
