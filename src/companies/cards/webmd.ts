import type { Company } from '../company.ts';

export default {
  id: 'webmd',
  name: 'WebMD',
  parent: 'Internet Brands',
  country: 'US',
  role: 'controller',
  about: 'Health information publisher that uses what people read about illnesses to choose advertising.',
  hosts: {
    'webmd.com': 'content',
    'wbmd.com': 'content',
    'medscape.com': 'content',
    'medscape.org': 'content',
    'medscapestatic.com': 'content',
    'medicinenet.com': 'content',
    'rxlist.com': 'content',
    'emedicinehealth.com': 'content',
    'emedicine.com': 'content',
    'onhealth.com': 'content',
  },
  privacy: 'https://www.webmd.com/about-webmd-policies/about-privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.webmd.com/about-webmd-policies/about-privacy-policy', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
