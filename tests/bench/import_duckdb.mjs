// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a CSV into a DuckDB file as a user would, types found by the reader, and closes it: node import_duckdb.mjs CSV FILE
// The package @duckdb/node-api is looked for from NODE_ROOT, else from the working directory.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.env.NODE_ROOT ?? process.cwd(), 'x.js'));
const { DuckDBInstance } = require('@duckdb/node-api');
const [csv, file] = process.argv.slice(2);
if (csv) {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE imported AS SELECT * FROM read_csv('${csv.replaceAll("'", "''")}', header=true)`);
  connection.closeSync();
  instance.closeSync();
}
