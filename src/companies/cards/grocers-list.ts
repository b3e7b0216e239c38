import type { Company } from '../company.ts';

export default {
  id: 'grocers-list',
  name: 'Grocers List',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sends a food blogger’s recipes by message and collects readers’ addresses.',
  hosts: {
    'grocerslist.com': 'marketing',
  },
  privacy: 'https://www.grocerslist.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.grocerslist.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
