import type { Company } from '../company.ts';

export default {
  id: 'rezolve-ai',
  name: 'Rezolve Ai',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Runs shop search and product suggestions with the former GroupBy; owns Crownpeak.',
  hosts: {
    'groupbycloud.com': 'recommendation',
    'groupbyinc.com': 'recommendation',
    'groupby.ai': 'recommendation',
    'rezolve.com': 'recommendation',
  },
  privacy: 'https://www.rezolve.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.rezolve.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://www.sec.gov/Archives/edgar/data/1920294/000119312525319342/rzlv-ex99_3.htm',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
