/** A workbook bundled into the program, as a data: address. */
declare module '*.xlsx' {
  const address: string;
  export { address as default };
}
