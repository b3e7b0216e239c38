import type { Company } from '../company.ts';

export default {
  id: 'empathy-co',
  name: 'Empathy.co',
  parent: null,
  country: 'ES',
  role: 'processor',
  about: 'Runs the search box of large web shops.',
  hosts: {
    'empathy.co': 'recommendation',
    'empathybroker.com': 'recommendation',
    'colbenson.com': 'recommendation',
    'empathycloud.com': 'recommendation',
  },
  listed: ['EmpathyBroker Site Search', 'Colbenson'],
  privacy: 'https://empathy.co/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://empathy.co/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
