import type { Company } from '../company.ts';

export default {
  id: 'cookie-reports',
  name: 'Cookie Reports',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: "Checks big firms' sites for cookies and shows visitors the list.",
  hosts: {
    'cookiereports.com': 'consent',
  },
  listed: ['Cookie Reports'],
  privacy: 'https://www.cookiereports.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cookiereports.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
