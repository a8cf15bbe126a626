// Reads every byte of the files named once, which nothing that reads lists can do without.
import { closeSync, openSync, readSync } from 'node:fs';

const chunk = new Uint8Array(2 ** 20);
let lines = 0;
for (const file of process.argv.slice(2)) {
  const handle = openSync(file);
  for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
    for (let at = 0; at < read; at++) lines += chunk[at] === 10 ? 1 : 0;
  }
  closeSync(handle);
}
process.stdout.write(`${lines}\n`);
