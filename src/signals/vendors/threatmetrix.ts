import type { Vendor } from '../vendor.ts';

export default {
  id: 'threatmetrix',
  name: 'ThreatMetrix',
  company: 'LexisNexis Risk Solutions',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'online-metrix.net' }],
  },
  identifiers: [{ place: 'cookie', name: 'thx_guid', host: 'online-metrix.net' }],
  explain: 'Recognises your device by its settings, and compares it with devices seen in frauds.',
  optOut: { by: 'link', url: 'https://consumer.risk.lexisnexis.com/request' },
  sources: [
    {
      url: 'https://docs.pingidentity.com/integrations/threatmetrix/setup/pf_threatmetrix_ik_threatmetrix_idp_adapter_settings_reference.html',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
