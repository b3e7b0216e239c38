import type { Company } from '../company.ts';

export default {
  id: 'vdo-ai',
  name: 'VDO.AI',
  parent: null,
  country: 'IN',
  role: 'both',
  about: "Puts a floating video player with ads on publishers' pages.",
  hosts: {
    'vdo.ai': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vdo.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
