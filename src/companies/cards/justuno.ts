import type { Company } from '../company.ts';

export default {
  id: 'justuno',
  name: 'Justuno',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Pop-ups in shops chosen by what a visitor does.',
  hosts: {
    'justuno.com': 'marketing',
    'jst.ai': 'marketing',
  },
  listed: ['JustUno'],
  privacy: 'https://www.justuno.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.justuno.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
