// Loaded before a program: has it tell its peak memory in bytes at its end.
process.on('exit', () => process.stderr.write(`peak=${process.resourceUsage().maxRSS * 1024}\n`));
