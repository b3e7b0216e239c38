import type { Vendor } from '../vendor.ts';

export default {
  id: 'igodigital',
  name: 'Salesforce Marketing Cloud Einstein',
  company: 'Salesforce',
  kind: 'recommendation',
  marks: { request: [{ host: 'igodigital.com' }], global: ['_etmc'] },
  // The script takes the queue away when it comes: where it never came, what it would have got still stands there.
  reads: [
    {
      place: 'global',
      path: ['_etmc'],
      fields: {
        '[][].email': 'email',
        '[][].details.*': 'trait',
        '[][].search': 'search',
        '[][].item': 'product',
        '[][].category': 'page',
      },
    },
  ],
  explain: 'Records what you look at here, with your e-mail address if the site has it, to choose what you are shown.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://joernberkefeld.github.io/SFMC-Cookbook/einstein/recommendation/', checked: '2026-11-22' },
    {
      url: 'https://salesforce.stackexchange.com/questions/344977/einstein-email-recommendation-set-user-info',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
