// As much of WebAssembly as is used: the types for Node 20 have none of it.
declare namespace WebAssembly {
  interface Module {
    readonly isModule: unique symbol;
  }
  const Module: new (bytes: Uint8Array) => Module;
  class Memory {
    constructor(pages: { readonly initial: number; readonly maximum: number });
    /** Another one when it has grown; the one before is empty then. */
    readonly buffer: ArrayBuffer;
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>);
    readonly exports: unknown;
  }
}
