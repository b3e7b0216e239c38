import type { Company } from '../company.ts';

export default {
  id: 'ordergroove',
  name: 'Ordergroove',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs repeat orders of web shops and remembers who subscribes.',
  hosts: {
    'ordergroove.com': 'marketing',
  },
  listed: ['Ordergroove'],
  privacy: 'https://www.ordergroove.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ordergroove.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
