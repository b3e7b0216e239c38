import type { Company } from '../company.ts';

export default {
  id: 'symplify',
  name: 'Symplify',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Sends marketing mails and tests page versions with the former SiteGainer.',
  hosts: {
    'sitegainer.com': 'experiment',
    'symplify.com': 'marketing',
    'symplifymail.com': 'marketing',
  },
  listed: ['SiteGainer'],
  privacy: 'https://symplify.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://symplify.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
