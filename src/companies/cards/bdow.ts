import type { Company } from '../company.ts';

export default {
  id: 'bdow',
  name: 'BDOW',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Pop-up forms that collect e-mail addresses on blogs and shops; formerly called Sumo.',
  hosts: {
    'sumome.com': 'marketing',
    'sumo.com': 'marketing',
    'bdow.com': 'marketing',
    'sumo.b-cdn.net': 'marketing',
  },
  listed: ['Sumo'],
  privacy: 'https://bdow.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://bdow.com/formilytics-site-privacy-policy', checked: '2026-11-22' },
    { url: 'https://bdow.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
