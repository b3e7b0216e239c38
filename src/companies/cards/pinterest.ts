import type { Company } from '../company.ts';

export default {
  id: 'pinterest',
  name: 'Pinterest',
  hosts: {
    'pinterest.com': 'social',
    'pinimg.com': 'social',
  },
  privacy: 'https://policy.pinterest.com/en/privacy-policy',
  sources: [{ url: 'https://policy.pinterest.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
