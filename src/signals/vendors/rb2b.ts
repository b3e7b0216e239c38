import type { Vendor } from '../vendor.ts';

export default {
  id: 'rb2b',
  name: 'RB2B',
  company: 'RB2B',
  kind: 'identity',
  marks: {
    request: [
      { host: 'ddwl4m2hdecbv.cloudfront.net' },
      { host: 's3-us-west-2.amazonaws.com', path: /^\/b2bjsstore\// },
      { host: 'b2bjsstore.s3.us-west-2.amazonaws.com' },
      { host: 'rb2b.com' },
    ],
    cookie: ['_reb2buid', '_reb2bsessionID', '_reb2bgeo'],
    global: ['reb2b'],
  },
  identifiers: [{ place: 'cookie', name: '_reb2buid' }],
  reads: [
    {
      place: 'cookie',
      name: '_reb2bgeo',
      fields: {
        city: 'location',
        region: 'location',
        regionName: 'location',
        country: 'location',
        zip: 'location',
        lat: 'location',
        lon: 'location',
        isp: 'location',
      },
    },
  ],
  explain: 'Finds out your name and where you work without your giving it, and tells the site.',
  optOut: { by: 'link', url: 'https://www.retention.com/article-update-privacy-policy' },
  sources: [
    {
      url: 'https://raw.githubusercontent.com/api-evangelist/rb2b/refs/heads/main/components/rb2b-components.yml',
      checked: '2026-11-22',
    },
    { url: 'https://c15t.com/docs/integrations/rb2b.md', checked: '2026-11-22' },
  ],
} satisfies Vendor;
