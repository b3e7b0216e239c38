import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { classify } from '../../src/signals/classify.ts';
import type { LoggedRequest } from '../../src/signals/who.ts';
import { options } from '../options.ts';
import { sorry } from '../sorry.ts';

/** The pure pipeline over a request log, one JSON object a line, without a browser. */
export default async function classifyLog(args: readonly string[]): Promise<void> {
  const [file] = options(args, {}).positionals;
  if (!file)
    throw sorry('Which log? npm run classify -- FILE.jsonl, each line {id, url, method, type, page, postData?}.');
  if (file !== '-' && !existsSync(file)) throw sorry(`There is no log ${file}.`);
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  let output: string[] = [];
  for await (const line of createInterface({ input })) {
    number += 1;
    if (!line.trim()) continue;
    output.push(JSON.stringify(toAnswer(line, number)));
    if (output.length >= 1000) {
      process.stdout.write(`${output.join('\n')}\n`);
      output = [];
    }
  }
  if (output.length > 0) process.stdout.write(`${output.join('\n')}\n`);
}

function toAnswer(line: string, number: number): object {
  const request = parsed(line);
  if (typeof request?.url === 'string' && typeof request.page === 'string') return classify(request as LoggedRequest);
  return { id: request?.id ?? null, error: `line ${number} is not a JSON object with url and page` };
}

function parsed(line: string): Partial<LoggedRequest> | null {
  try {
    return JSON.parse(line) as Partial<LoggedRequest> | null;
  } catch {
    return null;
  }
}
