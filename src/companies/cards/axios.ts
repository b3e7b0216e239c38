import type { Company } from '../company.ts';

export default {
  id: 'axios',
  name: 'Axios',
  parent: 'Cox Enterprises',
  country: 'US',
  role: 'controller',
  about: 'American news site and newsletters; these are its own pages.',
  hosts: {
    'axios.com': 'content',
    'axioscdn.com': 'content',
  },
  privacy: 'https://www.axios.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.axios.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
