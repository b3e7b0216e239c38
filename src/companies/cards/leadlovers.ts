import type { Company } from '../company.ts';

export default {
  id: 'leadlovers',
  name: 'Leadlovers',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Runs landing pages, mails and forms for Brazilian online sellers.',
  hosts: {
    'leadlovers.com': 'marketing',
    'llimages.com': 'marketing',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://leadlovers.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
