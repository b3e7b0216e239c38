import type { Company } from '../company.ts';

export default {
  id: 'wheelio',
  name: 'Wheelio',
  parent: null,
  country: 'SI',
  role: 'processor',
  about: 'Wheel-of-fortune pop-ups that collect e-mail addresses in shops.',
  hosts: {
    'wheelio-app.com': 'marketing',
    'wheelioapp.com': 'marketing',
  },
  privacy: 'https://wheelio-app.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://wheelio-app.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
