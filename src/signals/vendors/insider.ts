import type { Vendor } from '../vendor.ts';

export default {
  id: 'insider',
  name: 'Insider',
  company: 'Insider One',
  kind: 'personalization',
  marks: {
    request: [{ host: 'useinsider.com' }],
    storage: ['ins-cart-product-list', 'ins-temp-product-list', 'ins-default-attributes'],
    global: ['insider_object', 'InsiderQueue'],
  },
  reads: [
    {
      place: 'global',
      path: ['insider_object', 'user'],
      fields: {
        uuid: 'person',
        email: 'email',
        phone_number: 'phone',
        name: 'name',
        surname: 'name',
        username: 'name',
        birthday: 'birth-date',
        'static_segment_id[]': 'segment',
        'list_id[]': 'segment',
        has_transacted: 'order',
        transaction_count: 'order',
        gdpr_optin: 'consent',
        email_optin: 'consent',
        sms_optin: 'consent',
        '*': 'trait',
      },
    },
    { place: 'global', path: ['Insider', 'campaign', 'userSegment', 'segments'], fields: { '*': 'experiment' } },
    {
      place: 'storage',
      name: 'ins-default-attributes',
      fields: { '*last_visited_product_name': 'product', '*last_visited_category_name': 'product' },
    },
  ],
  explain: 'Keeps a record of what you do here, and changes what you see by it.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://c15t.com/docs/integrations/insider', checked: '2026-11-22' },
    { url: 'https://academy.insiderone.com/docs/insider-object-integration-user-object', checked: '2026-11-22' },
  ],
} satisfies Vendor;
