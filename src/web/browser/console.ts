/** Placeholder until the live list is written. */
export {}
