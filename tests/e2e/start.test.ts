import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

test('npm start -- --headless --once prints what the popup says of the start page, and contacts nobody', async () => {
  // A proxy where nobody listens: were one request of the page's to leave, it would fail.
  const dead = ['--browser-arg=--proxy-server=http://127.0.0.1:9', '--extension', 'dist/chrome'];
  const { stdout } = await run(process.execPath, ['tools/run.mjs', 'start', '--headless', '--once', ...dead]);
  for (const name of ['Contentsquare', 'Google', 'Meta', 'Criteo', 'OneTrust', 'localhost'])
    expect(stdout).toContain(name);
  expect(stdout).toContain('We saw it happen.');
  expect(stdout).toContain('https://connect.facebook.net/en_US/fbevents.js');
});

test('an address that is none is answered with a sentence', async () => {
  const failing = run(process.execPath, ['tools/run.mjs', 'start', '--headless', '--once', 'not an address']);
  await expect(failing).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('is no address') });
});
