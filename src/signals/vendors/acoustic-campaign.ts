import type { Vendor } from '../vendor.ts';

export default {
  id: 'acoustic-campaign',
  name: 'Acoustic Campaign (Silverpop)',
  company: 'Acoustic',
  kind: 'customer-data',
  marks: {
    request: [
      { host: 'sc.pages01.net' },
      { host: 'sc.pages02.net' },
      { host: 'sc.pages03.net' },
      { host: 'sc.pages04.net' },
      { host: 'sc.pages05.net' },
      { host: 'sc.pages06.net' },
    ],
    cookie: ['com.silverpop.iMAWebCookie', 'com.silverpop.iMA.session', 'com.silverpop.iMA.page_visit'],
    mail: {
      hosts: ['mkt{number}.com'],
      pixels: ['//mkt{number}.com/open/log/{rest}'],
      links: ['/ctt?kn={number}&ms={any}&r={any}&b={any}'],
    },
  },
  identifiers: [{ place: 'cookie', name: 'com.silverpop.iMAWebCookie' }],
  explain: 'Follows your visits, ties them to your e-mail once it knows it, and sends you mail chosen by that.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://help.goacoustic.com/hc/en-us', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
