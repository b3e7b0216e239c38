import type { Company } from '../company.ts';

export default {
  id: 'digital-turbine',
  name: 'Digital Turbine',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Shows ads in apps and puts apps on new phones, by a phone's advertising ID.",
  hosts: {
    'adcolony.com': 'advertising',
    'fyber.com': 'advertising',
    'inner-active.mobi': 'advertising',
    'digitalturbine.com': 'advertising',
  },
  listed: ['Fyber', 'Inneractive'],
  privacy: 'https://www.digitalturbine.com/legal/privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@digitalturbine.com' },
  sources: [{ url: 'https://www.digitalturbine.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
