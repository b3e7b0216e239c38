import type { Vendor } from '../vendor.ts';

export default {
  id: 'hello-retail',
  name: 'Hello Retail',
  company: 'Hello Retail',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'helloretailcdn.com' }, { host: 'helloretail.com' }, { host: 'addwish.com' }],
    cookie: ['hello_retail_id'],
  },
  identifiers: [{ place: 'cookie', name: 'hello_retail_id' }],
  explain: 'Chooses the products you see here by what you and others looked at and bought.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/wexo/hello-retail-shopware-plugin/blob/0bab4be7cec5eedfe4b07d3abaad3156242d0112/src/Service/HelloRetailClientService.php',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
