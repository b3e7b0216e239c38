import {
  createInstance,
  createForwardingEventProcessor,
  createStaticProjectConfigManager,
} from '@optimizely/optimizely-sdk';

const datafile = {
  version: '4',
  accountId: '100',
  projectId: '200',
  revision: '7',
  anonymizeIP: true,
  botFiltering: false,
  sendFlagDecisions: true,
  experiments: [
    {
      id: '11',
      key: 'button-colour',
      status: 'Running',
      layerId: '1',
      audienceIds: [],
      forcedVariations: {},
      variations: [{ id: '21', key: 'green', featureEnabled: true, variables: [] }],
      trafficAllocation: [{ entityId: '21', endOfRange: 10000 }],
    },
  ],
  featureFlags: [{ id: '31', key: 'checkout', rolloutId: '', experimentIds: ['11'], variables: [] }],
  rollouts: [],
  audiences: [],
  typedAudiences: [],
  groups: [],
  attributes: [{ id: '41', key: 'plan' }],
  events: [{ id: '51', key: 'bought', experimentIds: ['11'] }],
  variables: [],
  environmentKey: 'production',
  sdkKey: 'sdk',
  integrations: [],
};

async function dispatchEvent({ params }: { readonly params: unknown }): Promise<{ readonly statusCode: number }> {
  const { status } = await fetch('http://logx.optimizely.com/v1/events', {
    method: 'POST',
    body: JSON.stringify(params),
    headers: { 'content-type': 'application/json' },
  });
  return { statusCode: status };
}

const client = createInstance({
  projectConfigManager: createStaticProjectConfigManager({ datafile: JSON.stringify(datafile) }),
  eventProcessor: createForwardingEventProcessor({ dispatchEvent }),
});
void client.onReady().then(() => {
  const user = client.createUserContext('user-4711', { plan: 'gold' });
  document.title = user?.decide('checkout').variationKey ?? 'none';
  user?.trackEvent('bought', { revenue: 5990 });
});
