import type { Company } from '../company.ts';

export default {
  id: 'moosend',
  name: 'Moosend',
  parent: 'Sitecore',
  country: 'GR',
  role: 'processor',
  about: "Sends newsletters for companies and tracks their contacts' visits.",
  hosts: {
    'moosend.com': 'marketing',
    'stat-track.com': 'marketing',
    'm-operations.com': 'marketing',
  },
  privacy: 'https://moosend.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://moosend.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
