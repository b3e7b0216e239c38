import type { Vendor } from '../vendor.ts';

export default {
  id: 'clearbit',
  name: 'Clearbit',
  company: 'HubSpot',
  kind: 'identity',
  marks: {
    request: [{ host: 'clearbit.com' }, { host: 'clearbitjs.com' }, { host: 'clearbitscripts.com' }],
    cookie: ['cb_anonymous_id', 'cb_group_id', 'cb_user_id'],
    global: ['clearbit'],
  },
  identifiers: [
    { place: 'cookie', name: 'cb_anonymous_id' },
    { place: 'cookie', name: 'cb_user_id' },
    { place: 'cookie', name: 'cb_group_id' },
  ],
  // The name is the site's choice; this is the one of the documentation. No mark: anybody may call something so.
  reads: [
    {
      place: 'global',
      path: ['reveal'],
      fields: {
        'company.name': 'employer',
        'company.domain': 'employer',
        'company.category.sector': 'employer',
        'company.category.industry': 'employer',
        'company.metrics.employeesRange': 'employer',
        'company.metrics.estimatedAnnualRevenue': 'employer',
        'company.geo.city': 'employer',
        'company.geo.country': 'employer',
        'geoIP.city': 'location',
        'geoIP.state': 'location',
        'geoIP.country': 'location',
      },
    },
    { place: 'storage', name: 'cb_user_traits', fields: { email: 'email', name: 'name', '*': 'trait' } },
  ],
  explain: 'Guesses from your internet connection which company you work for.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://c15t.com/docs/integrations/clearbit', checked: '2026-11-22' },
    {
      url: 'https://raw.githubusercontent.com/api-evangelist/clearbit/refs/heads/main/components/clearbit-components.yml',
      checked: '2026-11-22',
    },
    { url: 'https://hexdocs.pm/ex_clearbit/ExClearbit.Model.Reveal.html', checked: '2026-11-22' },
  ],
} satisfies Vendor;
