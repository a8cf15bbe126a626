// Runs the bundled program on the sample lists, and writes down what V8 has compiled by then.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const bundle = process.argv[2];
const sample = fileURLToPath(new URL('../samples/hvidovre', import.meta.url));
const { load } = createRequire(import.meta.url)(join(resolve(bundle), 'main.js'));

const nowhere = () => new Writable({ write: (chunk, encoding, done) => done() });
const streams = { stdin: Readable.from([]), stdout: nowhere(), stderr: nowhere(), env: {} };

const helped = load('none');
await helped.main(['--help'], streams);
writeFileSync(join(bundle, 'help.cache'), helped.compiled());

const program = load('none');
const plan = ['--plan', 'hvidovre-lige-muligheder', '--as-of', '2016-12-31'];
for (const format of ['table', 'json']) {
  await program.main(['report', sample, ...plan, '--format', format], streams);
}
await program.main(['milestones', sample, ...plan], streams);
writeFileSync(join(bundle, 'program.cache'), program.compiled());
