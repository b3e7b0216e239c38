import type { Company } from '../company.ts';

export default {
  id: 'tray',
  name: 'Tray',
  parent: 'LWSA',
  country: 'BR',
  role: 'processor',
  about: 'Rents out web shops to Brazilian merchants.',
  hosts: {
    'tray.com.br': 'hosting',
    'tcdn.com.br': 'hosting',
    'traycorp.com.br': 'hosting',
  },
  listed: ['Tray Commerce'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tray.com.br/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
