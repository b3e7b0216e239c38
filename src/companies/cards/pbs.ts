import type { Company } from '../company.ts';

export default {
  id: 'pbs',
  name: 'PBS',
  parent: null,
  country: 'US',
  role: 'controller',
  about: "Public television of the United States; its video player is embedded on stations' pages.",
  hosts: {
    'pbs.org': 'content',
    'pbskids.org': 'content',
    'pbslearningmedia.org': 'content',
    'pbsdigital.org': 'content',
  },
  privacy: 'https://www.pbs.org/about/about-pbs/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pbs.org/about/about-pbs/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
