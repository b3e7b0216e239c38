import { posthog } from 'posthog-js/dist/module.no-external';

posthog.init('phc_1', {
  api_host: 'http://us.i.posthog.com',
  autocapture: false,
  disable_session_recording: true,
  capture_pageleave: false,
  bootstrap: { featureFlags: { 'checkout-button': 'green' } },
  advanced_disable_flags: true,
  request_batching: false,
});
posthog.identify('user-4711', { email: 'jane@shop.example', membership: 'gold' });
posthog.capture('basket opened', { items: 3 });
(globalThis as { posthog?: unknown }).posthog = posthog;
