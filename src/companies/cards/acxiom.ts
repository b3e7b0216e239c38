import type { Company } from '../company.ts';

export default {
  id: 'acxiom',
  name: 'Acxiom',
  parent: 'Omnicom',
  country: 'US',
  role: 'controller',
  about: 'Data broker that keeps files on households and sells them to marketers.',
  hosts: {
    'acxiom.com': 'identity',
    'acxiom-online.com': 'identity',
    'acxiomapac.com': 'identity',
    'acxiom.de': 'identity',
  },
  listed: ['Acxiom'],
  privacy: 'https://www.acxiom.com/privacy/',
  optOut: 'https://www.acxiom.com/optout/',
  contact: { mail: 'datenschutz@acxiom.com' },
  sources: [{ url: 'https://www.acxiom.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
