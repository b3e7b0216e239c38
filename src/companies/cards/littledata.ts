import type { Company } from '../company.ts';

export default {
  id: 'littledata',
  name: 'Littledata',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Sends the orders and clicks of web shops to analytics and ad tools on the shop’s behalf.',
  hosts: {
    'littledata.io': 'analytics',
  },
  listed: ['LittleData'],
  privacy: 'https://www.littledata.io/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.littledata.io/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
