/** A script for a browser with all that it imports, as text; bundled by `scripts/bundle.js`. */
declare module "script:*" {
  const text: string;
  export default text;
}
