import type { Company } from '../company.ts';

export default {
  id: 'shift4shop',
  name: 'Shift4Shop',
  parent: 'Shift4',
  country: 'US',
  role: 'processor',
  about: 'Runs web shops for small merchants, formerly called 3dcart.',
  hosts: {
    '3dcart.com': 'hosting',
    '3dcartstores.com': 'hosting',
    'shift4shop.com': 'hosting',
  },
  privacy: 'https://www.shift4shop.com/privacy.htm',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.shift4shop.com/privacy.htm', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
