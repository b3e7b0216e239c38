import type { Company } from '../company.ts';

export default {
  id: 'optimonk',
  name: 'OptiMonk',
  parent: null,
  country: 'HU',
  role: 'processor',
  about: 'Hungarian maker of pop-ups for shops, timed by what a visitor does.',
  hosts: {
    'optimonk.com': 'marketing',
    'optimonk.hu': 'marketing',
  },
  listed: ['OptiMonk'],
  privacy: 'https://www.optimonk.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.optimonk.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
