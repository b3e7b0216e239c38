import type { Company } from '../company.ts';

export default {
  id: 'datarize',
  name: 'Datarize',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Groups shoppers of Korean shops by behaviour and shows them offers.',
  hosts: {
    'datarize.ai': 'personalization',
    'datarize.io': 'personalization',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.datarize.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
