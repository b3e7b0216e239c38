import type { Company } from '../company.ts';

export default {
  id: 'lexisnexis-risk-solutions',
  name: 'LexisNexis Risk Solutions',
  hosts: {
    'online-metrix.net': 'fingerprinting',
  },
  privacy: 'https://risk.lexisnexis.com/group/privacy-policy',
  sources: [{ url: 'https://risk.lexisnexis.com/group/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
