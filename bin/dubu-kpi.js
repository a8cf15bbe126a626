#!/usr/bin/env node
// CommonJS, as bin/package.json says: Node starts it sooner than a module.
const { main } = require('./bundle/main.js');

void main(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
