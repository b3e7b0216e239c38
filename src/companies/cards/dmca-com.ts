import type { Company } from '../company.ts';

export default {
  id: 'dmca-com',
  name: 'DMCA.com',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Copyright badges on blogs that note where they are shown.',
  hosts: {
    'dmca.com': 'utility',
  },
  listed: ['Digital Millennium Copyright Act Services'],
  privacy: 'https://www.dmca.com/privacy-policy.aspx',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dmca.com/privacy-policy.aspx', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
