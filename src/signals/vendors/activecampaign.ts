import type { Vendor } from '../vendor.ts';

export default {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  company: 'ActiveCampaign',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'trackcmp.net' }, { host: 'app-us1.com' }],
    cookie: [/^prism_\d+$/, 'ac_enable_tracking'],
    global: ['vgo', 'visitorGlobalObjectAlias'],
    mail: {
      hosts: ['activehosted.com', 'acemln{word}.com', 'emlnk{digits}.com'],
      pixels: [
        '/lt.php?s={hash}&l=open',
        '//acemln{word}.com/lt.php',
        '//emlnk{digits}.com/lt.php',
        '//activehosted.com/lt.php',
      ],
      links: [
        '/lt.php?s={hash}&i={any}',
        '//acemln{word}.com/lt.php',
        '//emlnk{digits}.com/lt.php',
        '//activehosted.com/lt.php',
      ],
    },
  },
  identifiers: [{ place: 'cookie', name: /^prism_\d+$/ }],
  explain: 'Follows your visits, ties them to your e-mail once it knows it, and sends you mail chosen by that.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
    {
      url: 'https://help.activecampaign.com/hc/en-us/articles/115001566370-About-link-tracking',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
