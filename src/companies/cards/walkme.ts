import type { Company } from '../company.ts';

export default {
  id: 'walkme',
  name: 'WalkMe',
  parent: 'SAP',
  country: 'US',
  role: 'processor',
  about: 'Lays step-by-step help over web apps and measures how workers and customers use them.',
  hosts: {
    'walkme.com': 'personalization',
    'walkmeusercontent.com': 'personalization',
  },
  listed: ['WalkMe'],
  privacy: 'https://www.walkme.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.walkme.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.sap.com/products/financial-management/walkme.html', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
