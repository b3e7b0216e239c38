import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** One of the pages' scripts in this folder with the SDK it uses, as a page would load it. */
export async function bundled(name: string): Promise<string> {
  const made = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(`${name}.ts`, import.meta.url)), name: 'page', formats: ['iife'] },
    },
  })) as Rolldown.RolldownOutput[];
  return made[0]!.output[0].code;
}
