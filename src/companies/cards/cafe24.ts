import type { Company } from '../company.ts';

export default {
  id: 'cafe24',
  name: 'Cafe24',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Rents out web shops to Korean merchants and counts their visitors.',
  hosts: {
    'cafe24.com': 'hosting',
    'cafe24.net': 'hosting',
    'cafe24api.com': 'hosting',
    'cafe24ssl.com': 'hosting',
    'cafe24img.com': 'hosting',
    'cafe24data.com': 'analytics',
    'log.cafe24.com': 'analytics',
  },
  privacy: 'https://www.cafe24.com/en/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cafe24.com/en/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
