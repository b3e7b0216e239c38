import type { Company } from '../company.ts';

export default {
  id: 'antenna-group',
  name: 'Antenna Group',
  parent: null,
  country: 'GR',
  role: 'controller',
  about: "Greek media group with Ant1 television that bought Italy's GEDI.",
  hosts: {
    'antenna-group.com': 'content',
    'antenna.gr': 'content',
    'ant1news.gr': 'content',
    'antennaplus.gr': 'video',
  },
  privacy: 'https://www.antenna-group.com/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.antenna-group.com/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
