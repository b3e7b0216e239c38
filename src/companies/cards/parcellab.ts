import type { Company } from '../company.ts';

export default {
  id: 'parcellab',
  name: 'parcelLab',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Parcel tracking pages and mails for large shops.',
  hosts: {
    'parcellab.com': 'utility',
  },
  privacy: 'https://parcellab.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://parcellab.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
