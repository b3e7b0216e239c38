import { script, wrap } from '../wrap.ts';
import type { Note } from './note.ts';

/** Connections looked at in one document: synthesisers make a few for every note. */
const mostConnections = 200;

/** Audio: a tone made, shaped and rendered or taken apart without being heard. */
export function watchAudio(note: Note): void {
  let connections = mostConnections;
  const { OfflineAudioContext: offline, AudioBuffer: buffer, AnalyserNode: analyser } = globalThis;
  const made = new Map<string, Parameters<Note>[0]>([
    ['OscillatorNode', 'audio-oscillator'],
    ['DynamicsCompressorNode', 'audio-compressor'],
    ['ScriptProcessorNode', 'audio-processor'],
  ]);
  const platform = globalThis as unknown as Record<string, (new () => object) | undefined>;
  const wordOf = (node: unknown) => [...made].find(([name]) => platform[name] && node instanceof platform[name])?.[1];
  // Nodes are made by methods or by constructors; none has an effect before it is connected.
  const restoreConnect = wrap(globalThis.AudioNode?.prototype, 'connect', function (this: unknown, to) {
    if (--connections < 0) return restoreConnect();
    for (const node of [this, to]) {
      const api = wordOf(node);
      if (api) note(api, script(), 0);
    }
  });
  wrap(offline?.prototype, 'startRendering', () => note('audio-render', script(), 0));
  let left = 20;
  for (const [owner, name, api] of [
    [buffer, 'getChannelData', 'audio-data'],
    [buffer, 'copyFromChannel', 'audio-data'],
    [analyser, 'getFloatFrequencyData', 'audio-spectrum'],
  ] as const) {
    // A visualiser asks for every frame that it shows.
    const restore = wrap(owner?.prototype, name, () => (--left < 0 ? restore() : note(api, script(), 0)));
  }
}
