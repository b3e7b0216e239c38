import type { Company } from '../company.ts';

export default {
  id: 'hello-retail',
  name: 'Hello Retail',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Suggests products and ranks search results in Nordic web shops; formerly Addwish.',
  hosts: {
    'helloretail.com': 'recommendation',
    'helloretailcdn.com': 'recommendation',
    'addwish.com': 'recommendation',
  },
  privacy: 'https://helloretail.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://helloretail.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
