import type { Company } from '../company.ts';

export default {
  id: 'lexisnexis-risk-solutions',
  name: 'LexisNexis Risk Solutions',
  parent: 'RELX',
  country: 'US',
  role: 'controller',
  about: 'Recognises devices for banks and shops to spot fraud, and sells files about people.',
  hosts: {
    'online-metrix.net': 'fingerprinting',
    'threatmetrix.com': 'fingerprinting',
    'emailage.com': 'fingerprinting',
    'behaviosec.com': 'fingerprinting',
    'lexisnexisrisk.com': 'identity',
    'risk.lexisnexis.com': 'identity',
    'idanalytics.com': 'identity',
  },
  listed: ['ThreatMetrix'],
  privacy: 'https://risk.lexisnexis.com/group/privacy-policy',
  optOut: 'https://consumer.risk.lexisnexis.com/request',
  contact: { form: 'https://consumer.risk.lexisnexis.com/request' },
  sources: [
    { url: 'https://risk.lexisnexis.com/group/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://risk.lexisnexis.com/products/threatmetrix', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
