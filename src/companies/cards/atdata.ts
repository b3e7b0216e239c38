import type { Company } from '../company.ts';

export default {
  id: 'atdata',
  name: 'AtData',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Links e-mail addresses to people and devices for marketers.',
  hosts: {
    'atdata.com': 'identity',
    'towerdata.com': 'identity',
    'rapleaf.com': 'identity',
  },
  privacy: 'https://atdata.com/privacy-policy/',
  optOut: 'https://www.atdata.com/ccpa-form',
  contact: null,
  sources: [{ url: 'https://atdata.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
