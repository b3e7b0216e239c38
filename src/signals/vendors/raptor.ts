import type { Vendor } from '../vendor.ts';

export default {
  id: 'raptor',
  name: 'Raptor',
  company: 'Raptor Services',
  kind: 'recommendation',
  // No global `raptor`: a common name.
  marks: {
    request: [{ host: 'raptorsmartadvisor.com' }, { host: 'az19942.vo.msecnd.net', path: /^\/script\/raptor-/ }],
  },
  explain: 'Records what you look at and buy here, and chooses by it what you are shown.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/RaptorServices/raptor-gtm-main/blob/0153f1edfad0670513b6fba56a81124b855aa130/template.tpl',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/RaptorServices/raptor-gtm-main/blob/1ef6402ae5bc3eee0d575968d6118d2e3a873759/README.md',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
