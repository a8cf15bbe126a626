import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');
const compiler = path.join(root, 'node_modules', 'assemblyscript', 'bin', 'asc.js');

export const scanCodePath = path.join(root, 'src', 'ingest', 'scan', 'scan-code.ts');

/** Compiles the scanner and gives the file that holds it; throws where it can't be compiled. */
export function scanCodeFile(): string {
  const scratch = mkdtempSync(path.join(tmpdir(), 'dubu-kpi-scanner-'));
  try {
    const wasm = path.join(scratch, 'scan.wasm');
    const options = ['--runtime', 'stub', '-O3', '--enable', 'simd', '--noAssert', '--importMemory'];
    execFileSync(process.execPath, [compiler, 'src/ingest/scan/wasm/table.ts', '--outFile', wasm, ...options], {
      cwd: root,
    });
    const lines =
      readFileSync(wasm)
        .toString('base64')
        .match(/.{1,110}/g) ?? [];
    return [
      '// Made of the files in wasm/ by `npm run scanner`.',
      'export const scanCode =',
      `${lines.map((line) => `  '${line}'`).join(' +\n')};`,
      '',
    ].join('\n');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
