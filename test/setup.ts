import fc from "fast-check";

// Every run of `npm test` draws the same cases, so that a failure is the change's; `npm run test:long` draws new ones,
// and many more where a law does not set its own number.
fc.configureGlobal(process.env["MODE"] === "long" ? { numRuns: 1500 } : { seed: 20_261_123 });
