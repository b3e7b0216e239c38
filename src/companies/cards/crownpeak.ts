import type { Company } from '../company.ts';

export default {
  id: 'crownpeak',
  name: 'Crownpeak',
  parent: 'Rezolve Ai',
  country: 'US',
  role: 'processor',
  about: 'Content and shop-search software; its Evidon notices explain ad trackers to visitors.',
  hosts: {
    'evidon.com': 'consent',
    'betrad.com': 'consent',
    'attraqt.com': 'recommendation',
    'attraqt.io': 'recommendation',
    'locayta.com': 'recommendation',
    'fredhopper.com': 'recommendation',
    'early-birds.io': 'recommendation',
    'crownpeak.net': 'hosting',
    'crownpeak.com': 'hosting',
  },
  listed: ['Evidon', 'Ghostery Enterprise', 'Evidon CMP', 'ATTRAQT'],
  privacy: 'https://www.crownpeak.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.crownpeak.com/privacy', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://www.sec.gov/Archives/edgar/data/1920294/000119312525319342/rzlv-ex99_3.htm',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
