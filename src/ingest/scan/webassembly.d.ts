// As much of WebAssembly as is used: the types for Node 20 have none of it.
declare namespace WebAssembly {
  interface Module {
    readonly isModule: unique symbol;
  }
  const Module: new (bytes: Uint8Array) => Module;
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>);
    readonly exports: unknown;
  }
}
