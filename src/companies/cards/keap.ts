import type { Company } from '../company.ts';

export default {
  id: 'keap',
  name: 'Keap',
  parent: 'Thryv',
  country: 'US',
  role: 'processor',
  about: 'Keeps customer lists of small firms and sends their mails; formerly Infusionsoft.',
  hosts: {
    'keap.com': 'marketing',
    'keap.app': 'marketing',
    'infusionsoft.com': 'marketing',
    'infusionsoft.app': 'marketing',
  },
  listed: ['Infusionsoft'],
  privacy: 'https://keap.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://keap.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
