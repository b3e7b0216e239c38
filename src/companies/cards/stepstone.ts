import type { Company } from '../company.ts';

export default {
  id: 'stepstone',
  name: 'Stepstone',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'German job site whose ads and boxes appear on other sites.',
  hosts: {
    'stepstone.de': 'utility',
    'stepstone.com': 'utility',
  },
  privacy: 'https://www.stepstone.de/Ueber-StepStone/rechtliche-hinweise/datenschutzerklaerung/',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.stepstone.de/Ueber-StepStone/rechtliche-hinweise/datenschutzerklaerung/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
