import type { Vendor } from '../vendor.ts';

export default {
  id: '6sense',
  name: '6sense',
  company: '6sense',
  kind: 'identity',
  marks: {
    request: [{ host: '6sc.co' }, { host: '6sense.com' }],
    cookie: ['6suuid', '_gd_visitor', '_gd_svisitor', '_an_uid'],
    storage: ['_6senseCompanyDetails'],
    global: ['_6si'],
  },
  identifiers: [
    { place: 'cookie', name: '6suuid' },
    { place: 'cookie', name: '_gd_visitor' },
    { place: 'cookie', name: '_gd_svisitor' },
    { place: 'cookie', name: '_an_uid' },
    { place: 'cookie', name: '6suuid', host: '6sc.co' },
  ],
  reads: [
    {
      place: 'storage',
      name: '_6senseCompanyDetails',
      fields: {
        'company.name': 'employer',
        'company.domain': 'employer',
        'company.industry': 'employer',
        'company.employee_range': 'employer',
        'company.employee_count': 'employer',
        'company.revenue_range': 'employer',
        'company.annual_revenue': 'employer',
        'company.sic_description': 'employer',
        'company.naics_description': 'employer',
        'company.country': 'employer',
        'company.state': 'employer',
        'company.city': 'employer',
        'company.geoIP_country': 'location',
        'company.geoIP_state': 'location',
        'company.geoIP_city': 'location',
        'segments.names[]': 'segment',
        'segments.list[].name': 'segment',
        'scores[].intent_score': 'score',
        'scores[].buying_stage': 'score',
        'scores[].profile_fit': 'score',
        confidence: 'score',
      },
    },
  ],
  explain: 'Guesses from your internet connection which company you work for.',
  optOut: { by: 'link', url: 'https://6sense.com/privacy-policy/' },
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/f39882be27f8c4c322b1c57acc0edf781aa6e9c5/src/providers/SixSense.js',
      checked: '2026-11-22',
    },
    { url: 'https://fivetran.com/docs/connectors/applications/6sense/connector-schema', checked: '2026-11-22' },
    {
      url: 'https://support.6sense.com/docs/webtag-20-guide-install-the-company-identification-api-on-google-tag-manager-and-ga4',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;
