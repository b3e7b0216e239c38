import type { Decoder } from '../decoder.ts';
import { plainPairs } from '../pairs.ts';
import { segmentCalls, segmentFields } from '../segment-calls.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const calls = /\/(beacon\/)?v1\/(track|page|screen|identify|group|alias|merge|batch)$/;
const settings = /\/sourceConfig\/?$/;

function read(sent: Sent): readonly Pair[] {
  return settings.test(sent.path) ? [['event', 'Library Load'], ...plainPairs(sent)] : segmentCalls(sent);
}

export default {
  id: 'rudderstack',
  vendor: 'rudderstack',
  marks: [
    { host: 'rudderstack.com', path: calls },
    { host: 'rudderlabs.com', path: calls },
    { host: 'rudderstack.com', path: settings },
    { host: 'rudderlabs.com', path: settings },
  ],
  anyHost: [
    {
      run: 'by-site',
      path: /\/v1\/(track|page|screen|identify|group|alias|merge|batch)$/,
      fields: ['anonymousId', 'messageId'],
      values: { 'context.library.name': /^rudder/i },
    },
    {
      run: 'by-site',
      path: /\/beacon\/v1\/batch$/,
      query: ['writeKey'],
      values: { 'context.library.name': /^rudder/i },
    },
    { run: 'by-site', path: settings, query: ['writeKey'] },
  ],
  fields: { ...segmentFields, p: 'technical', v: 'technical', build: 'technical', 'lock*': 'technical' },
  read,
  sources: [
    { url: 'https://www.rudderstack.com/docs/event-spec/standard-events/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.npmjs.com/package/@rudderstack/analytics-js', checked: '2026-11-22' },
  ],
} satisfies Decoder;
