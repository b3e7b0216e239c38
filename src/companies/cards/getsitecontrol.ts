import type { Company } from '../company.ts';

export default {
  id: 'getsitecontrol',
  name: 'Getsitecontrol',
  parent: null,
  country: 'CY',
  role: 'processor',
  about: 'Pop-up forms and surveys for sites and shops.',
  hosts: {
    'getsitecontrol.com': 'marketing',
  },
  listed: ['GetSiteControl'],
  privacy: 'https://getsitecontrol.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getsitecontrol.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
