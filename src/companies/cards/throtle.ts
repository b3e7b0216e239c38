import type { Company } from '../company.ts';

export default {
  id: 'throtle',
  name: 'Throtle',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Turns customer lists into browser and device IDs so people can be shown ads.',
  hosts: {
    'thrtle.com': 'identity',
    'throtle.io': 'identity',
  },
  privacy: 'https://throtle.io/privacy-policy/',
  optOut:
    'https://privacyportal.privacypillar.com/dsar/form?orgid=04a4ea97-ff37-4031-9719-c1963511d70f&propid=72c016a3-81ac-4b8e-b078-2e70940eb18f&formid=33f8dff1-312d-4c66-b12b-64b16b7d47d9',
  contact: null,
  sources: [{ url: 'https://throtle.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
