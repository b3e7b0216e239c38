import type { Company } from '../company.ts';

export default {
  id: 'digicert',
  name: 'DigiCert',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Gives sites certificates and tells browsers which of them still hold.',
  hosts: {
    'digicert.com': 'utility',
    'symcb.com': 'utility',
    'symcd.com': 'utility',
    'geotrust.com': 'utility',
    'thawte.com': 'utility',
    'rapidssl.com': 'utility',
  },
  listed: ['DigiCert', 'GeoTrust', 'Thawte', 'RapidSSL'],
  privacy: 'https://www.digicert.com/digicert-privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.digicert.com/digicert-privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
