import type { Company } from '../company.ts';

export default {
  id: 'edaa',
  name: 'EDAA',
  parent: null,
  country: 'BE',
  role: 'controller',
  about: 'European ad industry body; runs the page Your Online Choices for refusing targeted ads.',
  hosts: {
    'edaa.eu': 'consent',
    'youronlinechoices.com': 'consent',
    'youronlinechoices.eu': 'consent',
  },
  listed: ['European Interactive Digital ad Alli'],
  privacy: 'https://edaa.eu/privacy-policy/',
  optOut: 'https://www.youronlinechoices.eu/',
  contact: null,
  sources: [{ url: 'https://edaa.eu/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
