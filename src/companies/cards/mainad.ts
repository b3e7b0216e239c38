import type { Company } from '../company.ts';

export default {
  id: 'mainad',
  name: 'mainADV',
  parent: null,
  country: 'IT',
  role: 'controller',
  about: 'Shows people products from shops they visited earlier.',
  hosts: {
    'mainad.com': 'advertising',
    'solocpm.com': 'advertising',
    'solocpm.org': 'advertising',
    'httptrack.com': 'advertising',
    'mainadv.com': 'advertising',
  },
  listed: ['mainADV'],
  privacy: 'https://www.mainad.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mainad.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
