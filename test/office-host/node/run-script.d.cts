/** Runs a browser script in the global scope of the realm that asks, as a script element would. */
export declare function runScript(text: string, name: string): void;
