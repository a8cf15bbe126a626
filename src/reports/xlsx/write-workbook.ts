// The build makes a script of its own of this file, so that only workbooks load the library.
export { default as writeWorkbook } from 'write-excel-file/node';
