import type { Company } from '../company.ts';

export default {
  id: 'triggerbee',
  name: 'Triggerbee',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Recognises known visitors and shows them pop-ups in Nordic shops.',
  hosts: {
    'triggerbee.com': 'personalization',
    'myvisitors.se': 'personalization',
  },
  privacy: 'https://triggerbee.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://triggerbee.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
