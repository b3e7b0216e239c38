import type { Company } from '../company.ts';

export default {
  id: 'sapo-vn',
  name: 'Sapo Vietnam',
  parent: null,
  country: 'VN',
  role: 'processor',
  about: 'Rents out web shops to Vietnamese merchants, earlier called Bizweb.',
  hosts: {
    'sapo.vn': 'hosting',
    'bizweb.vn': 'hosting',
    'bizwebvietnam.com': 'hosting',
    'bizwebvietnam.net': 'hosting',
    'dktcdn.net': 'hosting',
    'sapoapps.vn': 'hosting',
    'mysapo.net': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sapo.vn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
