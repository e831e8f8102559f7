/** Stands in for the `electron` module, whose binary is not needed to test what the main process does. */
export {};
