import type { Practice } from '../practice.ts';

export default {
  id: 'graphics-card-reading',
  name: 'Graphics card reading',
  kind: 'fingerprinting',
  certainty: 'inferred',
  find(calls) {
    return calls.some(({ api }) => api === 'webgl-renderer') ? [{ place: 'call', found: 'webgl-renderer' }] : [];
  },
  explain: 'Asks for the exact name of your graphics card, which helps to tell your device from others.',
  sources: [
    {
      url: 'https://registry.khronos.org/webgl/extensions/WEBGL_debug_renderer_info/',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://developer.mozilla.org/en-US/docs/Web/API/WEBGL_debug_renderer_info',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Practice;
