import type { Company } from '../company.ts';

export default {
  id: 'central-mediacsoport',
  name: 'Central Médiacsoport',
  parent: null,
  country: 'HU',
  role: 'controller',
  about: 'Hungarian publisher of 24.hu and Nők Lapja.',
  hosts: {
    '24.hu': 'content',
    'nlc.hu': 'content',
    'centralmediacsoport.hu': 'content',
    'centralmedia.hu': 'content',
    'nosalty.hu': 'content',
    'nosalty.com': 'content',
  },
  privacy: 'https://www.centralmediacsoport.hu/adatvedelem',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.centralmediacsoport.hu/adatvedelem', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
