import type { Company } from '../company.ts';

export default {
  id: 'apartment-therapy',
  name: 'Apartment Therapy',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Publishes Apartment Therapy and the recipe site The Kitchn, paid for by advertising.',
  hosts: {
    'apartmenttherapy.com': 'content',
    'apartmenttherapy.info': 'content',
    'atmedia.imgix.net': 'content',
    'thekitchn.com': 'content',
    'cubbyathome.com': 'content',
  },
  privacy: 'https://www.apartmenttherapy.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.apartmenttherapy.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
