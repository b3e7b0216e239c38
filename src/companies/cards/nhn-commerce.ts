import type { Company } from '../company.ts';

export default {
  id: 'nhn-commerce',
  name: 'NHN Commerce',
  parent: 'NHN',
  country: 'KR',
  role: 'processor',
  about: 'Rents out web shops to Korean merchants as Godomall.',
  hosts: {
    'godo.co.kr': 'hosting',
    'nhn-commerce.com': 'hosting',
    'godomall.com': 'hosting',
    'e-ncp.com': 'hosting',
    'shopby.co.kr': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nhn-commerce.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
