import type { Company } from '../company.ts';

export default {
  id: 'props',
  name: 'ProPS',
  parent: null,
  country: 'ID',
  role: 'controller',
  about: "Indonesian seller of publishers' advertising through auctions.",
  hosts: {
    'props.id': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://props.id/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
