import type { Company } from '../company.ts';

export default {
  id: 'satori-jp',
  name: 'SATORI',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Tracks visitors of Japanese company sites and shows them pop-ups and mails.',
  hosts: {
    'satr.jp': 'marketing',
    'satori.marketing': 'marketing',
    'satori.segs.jp': 'marketing',
    'segs.jp': 'marketing',
  },
  listed: ['SATORI'],
  privacy: 'https://satori.marketing/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://satori.marketing/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
