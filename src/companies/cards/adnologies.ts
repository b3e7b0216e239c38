import type { Company } from '../company.ts';

export default {
  id: 'adnologies',
  name: 'ADNOLOGIES',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: "German company that bought display advertising by people's behaviour.",
  hosts: {
    'heias.com': 'advertising',
    'adnologies.com': 'advertising',
  },
  listed: ['ADNOLOGIES'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adnologies.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
