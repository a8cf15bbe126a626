// Becomes bin/bundle/main.js: loads the program, which is one script, in the form in which V8 has compiled it before.
// That form is made by the build; where it does not fit this Node it is passed over and the script is compiled anew.
const { readFileSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// A short run is over before optimised code has paid for itself; a long one comes to it all the same.
setFlagsFromString('--interrupt-budget=1000000');
// Nor does it live to see memory that is set in order bit by bit beside its work; when memory runs short, all of it is, at once.
setFlagsFromString('--no-incremental-marking');
// Threads that help to clear memory out take a core from the other municipality, or from compiling.
setFlagsFromString('--no-parallel-scavenge');
// The scanner's first code will do for a few megabytes: making it faster would keep JavaScript waiting for its own.
setFlagsFromString('--wasm-tiering-budget=200000000');

// A thread goes through one municipality after the other. Each is done before its share of young memory is full, and
// leaves next to nothing behind, so that clearing up between them costs little; see src/parallel/threads.ts.
setFlagsFromString('--min-semi-space-size=32');
setFlagsFromString('--max-semi-space-size=32');
// Little of it grows old: without a limit to begin with, V8 guesses one from that, and soon goes through everything, in
// the midst of a municipality, whose one half then keeps the other alive.
setFlagsFromString('--initial-old-space-size=128');
setFlagsFromString('--expose-gc');
// Things that V8 takes for long-lived it makes among the old ones, where they live on, with all they hold, until everything is gone through.
setFlagsFromString('--no-allocation-site-pretenuring');

const filename = `${__dirname}/program.cjs`;

/** What help needs is little, and is kept apart so that help has little to read. */
const isHelp = process.argv.length < 3 || process.argv[2].startsWith('-');

/** The program's exports, and a way to have V8's form of all that has been run so far. */
function load(cached = isHelp ? 'help.cache' : 'program.cache') {
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: compiledBefore(cached) });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, require, loaded, filename, __dirname);
  return { ...loaded.exports, compiled: () => script.createCachedData() };
}

function compiledBefore(name) {
  try {
    return readFileSync(`${__dirname}/${name}`);
  } catch {
    return undefined;
  }
}

module.exports = {
  load,
  main: (argv, streams) => load().main(argv, streams),
  /** What a thread runs. */
  serve: (streams) => load('program.cache').serve(streams),
};
