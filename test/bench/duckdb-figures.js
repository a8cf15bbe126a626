// The same work in DuckDB: `node test/bench/duckdb-figures.js FOLDER FROM UNTIL [THREADS]` prints the figures as JSON.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const [, , folder, from, until, threads] = process.argv;
const sql = readFileSync(new URL('figures.sql', import.meta.url), 'utf8')
  .replaceAll('$folder', folder.replaceAll('\\', '/').replaceAll("'", "''"))
  .replaceAll('$from', from)
  .replaceAll('$until', until);

const instance = await DuckDBInstance.create(':memory:', threads === undefined ? {} : { threads });
const connection = await instance.connect();
await connection.run(sql);
const found = await connection.runAndReadAll('from figures');
const figures = found.getRowObjectsJson().map(({ bands, ...one }) => ({
  ...one,
  bands: bands === null ? null : JSON.parse(bands),
}));
process.stdout.write(`${JSON.stringify(figures)}\n`);
