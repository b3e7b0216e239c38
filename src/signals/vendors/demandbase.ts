import type { Vendor } from '../vendor.ts';

export default {
  id: 'demandbase',
  name: 'Demandbase',
  company: 'Demandbase',
  kind: 'identity',
  marks: {
    request: [{ host: 'demandbase.com' }, { host: 'company-target.com' }],
    global: ['Demandbase'],
  },
  identifiers: [{ place: 'cookie', name: 'tuuid', host: 'company-target.com' }],
  reads: [
    {
      place: 'global',
      path: ['Demandbase', 'IP', 'CompanyProfile'],
      fields: {
        company_name: 'employer',
        web_site: 'employer',
        industry: 'employer',
        sub_industry: 'employer',
        employee_range: 'employer',
        employee_count: 'employer',
        revenue_range: 'employer',
        annual_sales: 'employer',
        city: 'employer',
        state: 'employer',
        country_name: 'employer',
        audience: 'segment',
        audience_segment: 'segment',
        'watch_list_*': 'segment',
        ip: 'location',
        registry_city: 'location',
        registry_state: 'location',
        registry_country: 'location',
      },
    },
  ],
  explain: 'Guesses from your internet connection which company you work for.',
  optOut: { by: 'link', url: 'https://www.demandbase.com/privacy-center.html?ketch_preferences_tab=rightsTab' },
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/040f5a3ef7743f52ef60149bafa685484ce7efa6/src/providers/DemandbaseEngagement.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/uniconstructor/demandbaselabs/blob/316bce8d199efbbee0d2de969065f7d143fd2e15/JavaScriptSDK/README.md',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/AdobeDocs/analytics.es-ES/blob/master/help/import/data-connectors/demandbase-home/demandbase-standard-dimensions.md',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
